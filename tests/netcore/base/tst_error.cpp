#include <cerrno>

#include <QTest>

#include "netcore/base/errortext.h"
#include "netcore/base/result.h"
#include "tests/support/testclass.h"

using namespace everyport;

class ErrorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sortsSystemNumbers_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("reason");
        const auto row = [](const char* name, int number, Error::Kind kind, Reason reason) {
            QTest::newRow(name) << number << int(kind) << int(reason);
        };
        row("refused", ECONNREFUSED, Error::Kind::Refused, Reason::ConnectionRefused);
        row("in use", EADDRINUSE, Error::Kind::Local, Reason::AddressInUse);
        row("rights", EACCES, Error::Kind::Local, Reason::PermissionDenied);
        row("disk full", ENOSPC, Error::Kind::Local, Reason::NoSpace);
        row("file may be no larger", EFBIG, Error::Kind::Local, Reason::NoSpace);
        row("descriptors", EMFILE, Error::Kind::Busy, Reason::TooManyOpen);
        row("reset", ECONNRESET, Error::Kind::Disconnected, Reason::ConnectionReset);
        row("unheard of", 9999, Error::Kind::Local, Reason::None);
    }
    void sortsSystemNumbers()
    {
        QFETCH(int, number);
        QFETCH(int, kind);
        QFETCH(int, reason);
        const auto error = Error::fromErrno(number, QStringLiteral("Listening"));
        QCOMPARE(int(error.kind), kind);
        QCOMPARE(int(error.reason), reason);
        QCOMPARE(error.native, number);
        QVERIFY(error.text.startsWith(QLatin1String("Listening: ")));
        QVERIFY(error.text.endsWith(QLatin1Char('.'))); // others may follow
        QCOMPARE(textWithin(error) + QLatin1Char('.'), error.text);
    }

    void isMadeByItsKind()
    {
        const auto text = QStringLiteral("No such poll.");
        const auto refused = Error::refused(Reason::NotFound, text);
        QCOMPARE(refused, (Error{Error::Kind::Refused, Reason::NotFound, text, {}, 0}));
        const auto coded = Error::malformed(Reason::BadValue, text, QStringLiteral("jid-malformed"));
        QCOMPARE(coded, (Error{Error::Kind::Malformed, Reason::BadValue, text, QStringLiteral("jid-malformed"), 0}));
        QCOMPARE(Error::disconnected(Reason::TimedOut, text).kind, Error::Kind::Disconnected);
        QCOMPARE(Error::busy(Reason::InUse, text).kind, Error::Kind::Busy);
        QCOMPARE(Error::unsupported(Reason::None, text).kind, Error::Kind::Unsupported);
        QCOMPARE(Error::local(Reason::NoSpace, text).kind, Error::Kind::Local);
    }

    void strangersReadWhatTheyHaveCaused()
    {
        const auto text = QStringLiteral("/srv/everyport.sqlite cannot grow.");
        for (const auto& own : {Error::refused(Reason::NotFound, text), Error::malformed(Reason::BadValue, text),
                 Error::unsupported(Reason::None, text), Error::busy(Reason::NoSpace, text)})
            QCOMPARE(own.textForPeer(), text);
        for (const auto& ours : {Error::local(Reason::NoSpace, text), Error::local(Reason::PermissionDenied, text),
                 Error::disconnected(Reason::ConnectionLost, text), Error::fromErrno(EMFILE, text),
                 Error::fromErrno(ECONNREFUSED, text), Error{Error::Kind::Refused, Reason::AlreadyExists, text, {}, 19},
                 Error{Error::Kind::Malformed, Reason::TlsFailed, text, {}, 1}}) {
            QVERIFY(!ours.isForPeer());
            QVERIFY(!ours.textForPeer().isEmpty());
            QVERIFY(!ours.textForPeer().contains(u'/'));
        }
        QCOMPARE(Error::closed().textForPeer(), QString());
    }

    void everyReasonHasItsName()
    {
        QSet<QString> names;
        for (int i = 0; i <= int(Reason::NotAuthorised); ++i)
            names.insert(reasonName(Reason(i)));
        QCOMPARE(names.size(), int(Reason::NotAuthorised) + 1);
        QCOMPARE(reasonName(Reason::NotAuthorised), QStringLiteral("not-authorised"));
        QCOMPARE(reasonName(Reason::NotOffered), QStringLiteral("not-offered"));
        QCOMPARE(reasonName(Reason::ConnectionRefused), QStringLiteral("connection-refused"));
    }

    void resultHoldsOneOfTwo()
    {
        Result<QString> good = QStringLiteral("yes");
        Result<QString> bad = Error::closed();
        QVERIFY(good.ok());
        QCOMPARE(*good, QStringLiteral("yes"));
        QVERIFY(!bad);
        QVERIFY(bad.error().isClosed());
        QCOMPARE(bad.valueOr(QStringLiteral("other")), QStringLiteral("other"));
    }
};

QTEST_APPLESS_MAIN(ErrorTest)
#include "tst_error.moc"
