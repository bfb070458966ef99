CREATE TABLE event (
    id bigint NOT NULL,
    at bigint NOT NULL,
    kind smallint NOT NULL,
    scope bigint NOT NULL,
    stage smallint NOT NULL,
    status smallint NOT NULL,
    before smallint NOT NULL,
    cause smallint NOT NULL,
    reason text NOT NULL,
    who text NOT NULL,
    timer_kind smallint DEFAULT 0 NOT NULL,
    timer text DEFAULT ''::text NOT NULL
);
CREATE TABLE evidence (
    id bigint NOT NULL,
    scope bigint NOT NULL,
    service bigint NOT NULL,
    job text NOT NULL,
    source smallint NOT NULL,
    kind smallint NOT NULL,
    submitted_at bigint NOT NULL,
    known_at bigint NOT NULL,
    verdicts integer NOT NULL,
    causes bigint NOT NULL,
    test_problem smallint NOT NULL,
    exit_code integer,
    client text NOT NULL,
    queue_wait bigint,
    run_time bigint,
    cpu_time bigint,
    text text NOT NULL,
    stderr_tail text NOT NULL
);
CREATE TABLE evidence_total (
    scope bigint NOT NULL,
    width bigint NOT NULL,
    at bigint NOT NULL,
    source smallint NOT NULL,
    passed bigint NOT NULL,
    failed bigint NOT NULL,
    timed bigint NOT NULL,
    run_min bigint,
    run_max bigint,
    run_sum bigint NOT NULL,
    cpu_sum bigint NOT NULL
);
CREATE TABLE notice (
    id text NOT NULL,
    channel text NOT NULL,
    made_at bigint NOT NULL,
    tries integer NOT NULL,
    next_try bigint NOT NULL,
    state smallint NOT NULL,
    payload bytea NOT NULL,
    last_error text NOT NULL
);
CREATE TABLE runner_state (
    scope bigint NOT NULL,
    last_test bigint,
    pause_who text,
    pause_reason text,
    pause_since bigint,
    pause_until bigint,
    policy_kind smallint,
    policy_every bigint,
    policy_price double precision,
    policy_shortest bigint,
    policy_longest bigint,
    test_problem smallint NOT NULL,
    test_problem_text text NOT NULL
);
CREATE TABLE schema_version (
    version integer NOT NULL
);
CREATE TABLE scope (
    id bigint NOT NULL,
    server text NOT NULL,
    service text NOT NULL,
    runner text NOT NULL
);
CREATE TABLE stage_state (
    scope bigint NOT NULL,
    stage smallint NOT NULL,
    status smallint NOT NULL,
    cause smallint NOT NULL,
    text text NOT NULL,
    since bigint,
    last_evidence bigint,
    last_source smallint
);
CREATE TABLE timer_run (
    server text NOT NULL,
    kind smallint NOT NULL,
    timer text NOT NULL,
    at bigint NOT NULL,
    step smallint NOT NULL,
    duration bigint,
    http_status integer,
    cause smallint NOT NULL,
    text text NOT NULL,
    probe smallint NOT NULL
);
CREATE TABLE timer_state (
    server text NOT NULL,
    kind smallint NOT NULL,
    timer text NOT NULL,
    state smallint NOT NULL,
    failures integer NOT NULL,
    openings integer NOT NULL,
    probes_passed integer NOT NULL,
    last_failed bigint,
    reason smallint NOT NULL,
    reason_text text NOT NULL,
    failing_since bigint,
    opened_at bigint,
    resume_at bigint,
    probe_started bigint,
    state_before smallint NOT NULL,
    generation bigint NOT NULL,
    skipped bigint NOT NULL,
    who text NOT NULL,
    why text NOT NULL,
    paused_at bigint,
    paused_until bigint,
    until_green smallint NOT NULL,
    last_start bigint,
    last_passed bigint,
    usual_duration bigint,
    server_id text NOT NULL,
    former_ids text NOT NULL,
    removed smallint NOT NULL
);
CREATE TABLE value (
    name text NOT NULL,
    content bytea NOT NULL
);
INSERT INTO event VALUES (1, 1700000180000, 2, 1, 1, 3, 1, 31, 'clustalo: not found', '', 0, '');
INSERT INTO evidence VALUES (1, 1, 2, 'default-1', 2, 1, 1700000058500, 1700000060000, 4369, 0, 0, NULL, '', NULL, 1001, NULL, '', '');
INSERT INTO evidence VALUES (2, 3, 4, 'default-2', 2, 1, 1700000118500, 1700000120000, 4369, 0, 0, NULL, '', NULL, 1002, NULL, '', '');
INSERT INTO evidence VALUES (3, 1, 2, 'default-3', 2, 1, 1700000178500, 1700000180000, 49, 2031616, 0, 127, '', NULL, 1003, NULL, 'clustalo: not found', '');
INSERT INTO evidence_total VALUES (1, 86400000, 1699920000000, 2, 1, 1, 2, 1001, 1003, 2004, 2004);
INSERT INTO evidence_total VALUES (1, 3600000, 1699999200000, 2, 1, 1, 2, 1001, 1003, 2004, 2004);
INSERT INTO evidence_total VALUES (3, 86400000, 1699920000000, 2, 1, 0, 1, 1002, 1002, 1002, 1002);
INSERT INTO evidence_total VALUES (3, 3600000, 1699999200000, 2, 1, 0, 1, 1002, 1002, 1002, 1002);
INSERT INTO notice VALUES ('notice-1', 'mail', 1700000180000, 0, 1700000240000, 1, '\x7b7d', '');
INSERT INTO runner_state VALUES (1, 1700000180000, 'Zoë', 'upgrade', 1700000240000, 1700000300000, 3, 600000, 0.1, 120000, 86400000, 0, '');
INSERT INTO schema_version VALUES (5);
INSERT INTO scope VALUES (1, 'bio', 'clustalo', 'default');
INSERT INTO scope VALUES (2, 'bio', 'clustalo', '');
INSERT INTO scope VALUES (3, 'bio', 'muscle', 'default');
INSERT INTO scope VALUES (4, 'bio', 'muscle', '');
INSERT INTO stage_state VALUES (1, 0, 1, 0, '', 1700000180000, 1700000180000, 2);
INSERT INTO stage_state VALUES (1, 1, 3, 31, 'clustalo: not found', 1700000180000, 1700000180000, 2);
INSERT INTO stage_state VALUES (1, 2, 0, 0, '', NULL, NULL, NULL);
INSERT INTO stage_state VALUES (1, 3, 0, 0, '', NULL, NULL, NULL);
INSERT INTO timer_run VALUES ('library', 2, 'export', 1700000180000, 4, 250, 500, 91, 'refused', 0);
INSERT INTO timer_state VALUES ('library', 2, 'export', 2, 3, 1, 0, NULL, 0, '', NULL, 1700000180000, 1700000480000, NULL, 1, 4, 0, '', '', NULL, NULL, 0, NULL, NULL, NULL, '', '', 0);
INSERT INTO value VALUES ('name', '\x636f6e74656e74');
ALTER TABLE event
    ADD CONSTRAINT event_pkey PRIMARY KEY (id);
ALTER TABLE evidence
    ADD CONSTRAINT evidence_pkey PRIMARY KEY (id);
ALTER TABLE evidence_total
    ADD CONSTRAINT evidence_total_pkey PRIMARY KEY (scope, width, at, source);
ALTER TABLE notice
    ADD CONSTRAINT notice_pkey PRIMARY KEY (id);
ALTER TABLE runner_state
    ADD CONSTRAINT runner_state_pkey PRIMARY KEY (scope);
ALTER TABLE scope
    ADD CONSTRAINT scope_pkey PRIMARY KEY (id);
ALTER TABLE scope
    ADD CONSTRAINT scope_server_service_runner_key UNIQUE (server, service, runner);
ALTER TABLE stage_state
    ADD CONSTRAINT stage_state_pkey PRIMARY KEY (scope, stage);
ALTER TABLE timer_run
    ADD CONSTRAINT timer_run_pkey PRIMARY KEY (server, kind, timer, at, step);
ALTER TABLE timer_state
    ADD CONSTRAINT timer_state_pkey PRIMARY KEY (server, kind, timer);
ALTER TABLE value
    ADD CONSTRAINT value_pkey PRIMARY KEY (name);
CREATE INDEX event_by_rarity ON event USING btree (at) WHERE (kind > 5);
CREATE INDEX event_by_scope ON event USING btree (scope, at);
CREATE INDEX event_by_status ON event USING btree (scope, stage, at) WHERE (kind = 2);
CREATE INDEX event_by_time ON event USING btree (at, scope);
CREATE UNIQUE INDEX evidence_by_job ON evidence USING btree (service, job) WHERE (job <> ''::text);
CREATE INDEX evidence_by_runner ON evidence USING btree (scope, known_at, source, verdicts, queue_wait, run_time);
CREATE INDEX evidence_by_time ON evidence USING btree (known_at, scope);
CREATE INDEX notice_by_state ON notice USING btree (state, made_at);
CREATE INDEX timer_run_by_time ON timer_run USING btree (at);
