#include "protocols/xmpp/examples/asclient.h"

#include <cstdio>
#include <cstdlib>

#include <QCoreApplication>
#include <QFile>

using namespace everyport;
using namespace Qt::StringLiterals;
namespace client = everyport::xmpp::client;

AsClient::AsClient(const char* moreWords) : m_reactor(std::move(*makeReactor()))
{
    const auto words = QCoreApplication::arguments();
    const auto address = xmpp::Jid::parse(words.value(1));
    const auto place = Endpoint::parse(words.value(3));
    QFile password(words.value(2));
    QFile trusted(words.value(4));
    const bool trustsFile = words.value(4) != u"-";
    if (!address || !place || !password.open(QIODevice::ReadOnly)
        || (trustsFile && !trusted.open(QIODevice::ReadOnly))) {
        std::fprintf(
            stderr, "usage: %s ADDRESS PASSWORD-FILE ENDPOINT CERTIFICATES%s\n", qPrintable(words.first()), moreWords);
        std::exit(64); // EX_USAGE
    }
    client::StandingClient::Options options;
    options.account = {address->bare(), QString::fromUtf8(password.readLine(1024).trimmed()), address->resource()};
    options.place = *place;
    if (trustsFile)
        options.tls.trustedPem = trusted.readAll();
    options.gaveUp = [](const Error& reason) {
        std::fprintf(stderr, "%s (%s)\n", qPrintable(reason.text), qPrintable(reason.code));
        QCoreApplication::exit(1);
    };
    m_standing = std::make_unique<client::StandingClient>(
        *m_reactor, static_cast<client::ClientEvents&>(*this), std::move(options));
}

QString AsClient::word(int index)
{
    return QCoreApplication::arguments().value(index + 5);
}

void AsClient::end(const QString& text, int code)
{
    std::printf("%s\n", qPrintable(text));
    std::fflush(stdout);
    QCoreApplication::exit(code);
}

void AsClient::online(const xmpp::Jid&, bool isResumed)
{
    if (isResumed)
        return;
    std::printf("ready\n");
    std::fflush(stdout);
    if (ready)
        ready();
}
