#pragma once

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QString>

namespace jobwatch::test {

// A certificate signed by itself with its key, made when the test runs by the `openssl` program.
struct Certificate
{
    QString file{}; // PEM, certificate and key: may serve as client certificate, too
    QSslCertificate certificate{};
    QSslKey key{};

    bool isValid() const { return !certificate.isNull() && !key.isNull(); }
};

// `altName` as in "IP:127.0.0.1" or "DNS:bio.example.org".
inline Certificate makeCertificate(const QString &folder, const QString &name, const QString &altName)
{
    const QString keyFile = QStringLiteral("%1/%2.key").arg(folder, name);
    const QString file = QStringLiteral("%1/%2.pem").arg(folder, name);
    const QString command =
        QStringLiteral(
            "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=%1 "
            "-addext subjectAltName=%2 -keyout %3 -out %4")
            .arg(name, altName, keyFile, file);
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"), command.split(u' '));
    openssl.waitForFinished();

    QFile keyPem(keyFile);
    QFile pem(file);
    if (!keyPem.open(QIODevice::ReadOnly) || !pem.open(QIODevice::ReadWrite))
        return {};
    const QByteArray key = keyPem.readAll();
    const QSslCertificate certificate(pem.readAll());
    pem.write(key);
    return {file, certificate, QSslKey(key, QSsl::Ec)};
}

inline QSslConfiguration serverTls(const Certificate &certificate)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(certificate.certificate);
    tls.setPrivateKey(certificate.key);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

} // namespace jobwatch::test
