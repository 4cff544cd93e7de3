#include <QDBusError>
#include <QDBusMessage>
#include <QTest>

#include "netcore/bus/buserror.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class BusErrorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sortedByWhatTheCallerCanDo_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("reason");
        const auto row = [](const char* name, Error::Kind kind, Reason reason) {
            QTest::newRow(name) << QString::fromLatin1(name) << int(kind) << int(reason);
        };
        row("org.freedesktop.DBus.Error.NoReply", Error::Kind::Busy, Reason::TimedOut);
        row("org.freedesktop.DBus.Error.TimedOut", Error::Kind::Busy, Reason::TimedOut);
        row("org.freedesktop.DBus.Error.LimitsExceeded", Error::Kind::Busy, Reason::NoSpace);
        row("org.freedesktop.DBus.Error.Disconnected", Error::Kind::Disconnected, Reason::ConnectionLost);
        row("org.freedesktop.DBus.Error.NoServer", Error::Kind::Disconnected, Reason::ConnectionRefused);
        row("org.freedesktop.DBus.Error.ServiceUnknown", Error::Kind::Refused, Reason::NotFound);
        row("org.freedesktop.DBus.Error.AccessDenied", Error::Kind::Refused, Reason::PermissionDenied);
        row("org.freedesktop.DBus.Error.InvalidArgs", Error::Kind::Refused, Reason::BadValue);
        row("org.freedesktop.DBus.Error.UnknownMethod", Error::Kind::Unsupported, Reason::None);
        row("com.example.Error.OutOfCards", Error::Kind::Refused, Reason::None); // a service's own
    }
    void sortedByWhatTheCallerCanDo()
    {
        QFETCH(QString, name);
        QFETCH(int, kind);
        QFETCH(int, reason);
        const auto error = busError(QDBusError(QDBusMessage::createError(name, u"in its own words"_s)));
        QCOMPARE(int(error.kind), kind);
        QCOMPARE(int(error.reason), reason);
        QCOMPARE(error.code, name);
        QCOMPARE(error.text, u"in its own words"_s);
    }
};

QTEST_GUILESS_MAIN(BusErrorTest)
#include "tst_buserror.moc"
