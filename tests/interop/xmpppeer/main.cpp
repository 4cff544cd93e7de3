// Our XMPP client for scripts that play against real servers: told by its arguments where to go and who to be, tells by
// lines of JSON what happens, and does what lines on its standard input ask for.
#include <unistd.h>

#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>

#include "netcore/reactor/makereactor.h"
#include "tests/interop/xmpppeer/orders.h"
#include "tests/interop/xmpppeer/telling.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpppeer;
using namespace Qt::StringLiterals;

namespace {

using Words = QHash<QString, QString>;

client::StandingClient::Options optionsOf(const QStringList& arguments, const Words& words)
{
    client::StandingClient::Options options;
    options.account = {*Jid::parse(arguments.value(2)), words.value(u"password"_s), words.value(u"resource"_s)};
    if (QFile trusted(words.value(u"trust"_s)); words.contains(u"trust"_s) && trusted.open(QIODevice::ReadOnly))
        options.tls.trustedPem = trusted.readAll();
    if (arguments.value(1).contains(u"://"_s))
        options.webSocket = arguments.value(1);
    else
        options.place = *Endpoint::parse(arguments.value(1));
    if (words.contains(u"certificate"_s)) {
        options.tls.certificate = *Certificate::load(words.value(u"certificate"_s), words.value(u"key"_s));
        options.account.hasCertificate = true;
    }
    options.usesTls = words.value(u"tls"_s) != u"no";
    options.client.login.clearOnLoopback = !options.usesTls;
    options.backoff = Backoff({.initial = std::chrono::milliseconds(200), .jitter = std::chrono::milliseconds(0)});
    options.attemptFailed = [](const Error& error, std::chrono::milliseconds) {
        tell(u"attemptFailed"_s, {{u"text"_s, error.text}, {u"code"_s, error.code}});
    };
    options.gaveUp = [](const Error& error) {
        tell(u"gaveUp"_s, {{u"text"_s, error.text}, {u"code"_s, error.code}, {u"reason"_s, reasonName(error.reason)}});
    };
    return options;
}

} // namespace

// xmpppeer ENDPOINT-OR-WEBSOCKET ADDRESS [password=WORD resource=WORD trust=FILE tls=no certificate=FILE key=FILE]
int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const auto arguments = app.arguments();
    Words words;
    for (const auto& one : arguments.mid(3))
        words.insert(one.section(u'=', 0, 0), one.section(u'=', 1));
    auto reactor = std::move(*makeReactor());
    Teller teller;
    client::StandingClient standing(*reactor, teller, optionsOf(arguments, words));
    Orders orders(standing);
    standing.start();
    QSocketNotifier asked(0, QSocketNotifier::Read);
    QByteArray pending;
    QObject::connect(&asked, &QSocketNotifier::activated, &app, [&] {
        char bytes[4096];
        const auto count = ::read(0, bytes, sizeof bytes);
        if (count <= 0)
            return QCoreApplication::quit();
        auto lines = (pending + QByteArray(bytes, qsizetype(count))).split('\n');
        pending = lines.takeLast();
        for (const auto& line : lines)
            orders.obey(QString::fromUtf8(line));
    });
    return QCoreApplication::exec();
}
