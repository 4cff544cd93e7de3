// The chat model for scripts that play against real servers: chatpeer FOLDER KEY=VALUE…, the account's options. Told by
// lines on its standard input what to do; tells by lines of JSON what happens.
#include <unistd.h>

#include <QCoreApplication>
#include <QSocketNotifier>

#include "netcore/reactor/makereactor.h"
#include "tests/interop/chatpeer/peer.h"

using namespace everyport;
using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const auto arguments = app.arguments();
    QMap<QString, QVariant> values;
    for (const auto& one : arguments.mid(2))
        values.insert(one.section(u'=', 0, 0), one.section(u'=', 1));
    auto reactor = std::move(*makeReactor());
    chatpeer::Peer peer(*reactor, arguments.value(1));
    peer.begin(values);
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
            peer.obey(QString::fromUtf8(line));
    });
    return QCoreApplication::exec();
}
