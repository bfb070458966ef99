#include "core/settings/schema.h"

#include "core/settings/schemawords.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

struct TestKinds
{
    static constexpr std::array rows{std::pair{TestKind::Full, "full"_L1},
                                     std::pair{TestKind::Smoke, "smoke"_L1}};
};

struct PolicyKinds
{
    static constexpr std::array rows{std::pair{PolicyKind::Adaptive, "adaptive"_L1},
                                     std::pair{PolicyKind::Fixed, "fixed"_L1},
                                     std::pair{PolicyKind::Never, "never"_L1}};
};

} // namespace

std::span<const Field<TestPolicy>> Schema<TestPolicy>::fields()
{
    using P = TestPolicy;
    static constexpr std::array all{
        requiredField<&P::kind, Choice<PolicyKinds>>("kind"_L1),
        field<&P::every, Duration<ms(1s), ms(24h * 366)>>("every"_L1),
        field<&P::price, Price>("price"_L1),
        field<&P::shortest, Duration<ms(1s), ms(24h * 366)>>("min"_L1),
        field<&P::longest, Duration<ms(1s), ms(24h * 366)>>("max"_L1),
    };
    return all;
}

QStringList Schema<TestPolicy>::laterKeys()
{
    return {};
}

void Schema<TestPolicy>::check(Reading &reading, const YamlNode &map, const TestPolicy &policy)
{
    if (policy.shortest > policy.longest)
        reading.fail(map, QCoreApplication::translate("Settings", "“min” is longer than “max”."));
    const YamlNode *every = map.find(u"every");
    if (every && map.find(u"kind") && policy.kind != PolicyKind::Fixed) {
        const FieldScope scope(reading, u"every"_s);
        reading.warn(
            *every,
            QCoreApplication::translate("Settings", "“every” has an effect only with “kind: fixed”."));
    }
}

std::span<const Field<TestBudget>> Schema<TestBudget>::fields()
{
    using B = TestBudget;
    static constexpr std::array all{
        field<&B::testsPerHour, Number<1, 100'000>>("testsPerHour"_L1),
        field<&B::burst, Number<1, 100'000>>("burst"_L1),
        field<&B::concurrent, Number<1, 1000>>("concurrent"_L1),
    };
    return all;
}

QStringList Schema<TestBudget>::laterKeys()
{
    return {};
}
void Schema<TestBudget>::check(Reading &, const YamlNode &, const TestBudget &)
{
}

std::span<const Field<ExpectedOutput>> Schema<ExpectedOutput>::fields()
{
    using E = ExpectedOutput;
    static constexpr std::array all{
        requiredField<&E::file, Text>("file"_L1),
        field<&E::contains, Text>("contains"_L1),
        field<&E::equalsFile, Path>("equals"_L1),
    };
    return all;
}

QStringList Schema<ExpectedOutput>::laterKeys()
{
    return {};
}
void Schema<ExpectedOutput>::check(Reading &, const YamlNode &, const ExpectedOutput &)
{
}

std::span<const Field<TestDefinition>> Schema<TestDefinition>::fields()
{
    using T = TestDefinition;
    static constexpr std::array all{
        field<&T::runner, Name<RunnerId>>("runner"_L1),
        field<&T::kind, Choice<TestKinds>>("kind"_L1),
        field<&T::parameters, MapOf<Texts, QStringList>>("parameters"_L1),
        field<&T::files, MapOf<Path, QString>>("files"_L1),
        field<&T::timeout, Duration<ms(1s), ms(24h * 30)>>("timeout"_L1),
        field<&T::queueWaitLimit, Duration<ms(1s), ms(24h * 30)>>("queueWait"_L1),
        field<&T::expect, ListOf<ExpectedOutput>>("expect"_L1),
        field<&T::script, Path>("script"_L1),
        field<&T::qos, Text>("qos"_L1),
        field<&T::account, Text>("account"_L1),
        field<&T::environment, MapOf<Text, QString>>("environment"_L1),
        field<&T::workFolder, Text>("workDir"_L1),
        field<&T::policy, Maybe<Record<TestPolicy>>>("policy"_L1),
    };
    return all;
}

QStringList Schema<TestDefinition>::laterKeys()
{
    return {};
}
void Schema<TestDefinition>::check(Reading &, const YamlNode &, const TestDefinition &)
{
}

std::span<const Field<ServiceDefinition>> Schema<ServiceDefinition>::fields()
{
    using S = ServiceDefinition;
    static constexpr std::array all{
        requiredField<&S::id, Name<ServiceId>>("id"_L1),
        field<&S::match, Record<ServiceRule>>("match"_L1),
        field<&S::policy, Maybe<Record<TestPolicy>>>("policy"_L1),
        field<&S::tests, ListOf<TestDefinition>>("tests"_L1),
    };
    return all;
}

QStringList Schema<ServiceDefinition>::laterKeys()
{
    return {};
}
void Schema<ServiceDefinition>::check(Reading &, const YamlNode &, const ServiceDefinition &)
{
}

} // namespace jobwatch
