#include "ui/connect/addressfault.h"

#include <QTest>

#include "netcore/base/error.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class AddressFaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatHasHappenedAndWhatToDo_data()
    {
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<QString>("head");
        QTest::addColumn<QString>("words");
        QTest::newRow("nobody there") << Reason::ConnectionRefused << u"No answer from harbour.example"_s
                                      << u"takes no connections there"_s;
        QTest::newRow("silence") << Reason::TimedOut << u"No answer from harbour.example"_s << u"in time"_s;
        QTest::newRow("no name") << Reason::NameNotFound << u"Not found: harbour.example"_s
                                 << u"No computer has this name"_s;
        QTest::newRow("no such service") << Reason::NotOffered << u"Not found: harbour.example"_s
                                         << u"The line is cut."_s;
        QTest::newRow("their words") << Reason::None << u"Not found: harbour.example"_s << u"The line is cut."_s;
    }
    void saysWhatHasHappenedAndWhatToDo()
    {
        QFETCH(Reason, reason);
        QFETCH(QString, head);
        QFETCH(QString, words);
        const auto fault = addressFault(Error::disconnected(reason, u"The line is cut."_s), u"harbour.example"_s);
        QCOMPARE(fault.head, head);
        QVERIFY2(fault.words.contains(words), qPrintable(fault.words));
        QVERIFY(!fault.isOfProxy);
    }

    /// How it is written is looked at in vain then.
    void aNameThatNobodyCouldLookUpIsNotWrong()
    {
        const QString text = u"“harbour.example” cannot be looked up: this computer is not connected to a network."_s;
        const auto fault = addressFault(Error::busy(Reason::NameNotFound, text), u"harbour.example"_s);
        QCOMPARE(fault.head, u"Not found: harbour.example"_s);
        QCOMPARE(fault.words, text);
    }

    void aRoomsLinkWasNotLookedFor()
    {
        const QString text = u"That is a room. Connect an account first, then open the link again."_s;
        const auto fault = addressFault(Error::malformed(Reason::BadValue, text, u"room"_s), u"xmpp:a@b.test?join"_s);
        QCOMPARE(fault.head, u"xmpp:a@b.test?join"_s);
        QCOMPARE(fault.words, text);
        QVERIFY(!fault.isOfProxy);
    }

    void aPortBehindAPersonsAddressIsNamed()
    {
        const auto fault = addressFault(
            Error::disconnected(Reason::NameNotFound, u"Not found."_s), u"ada@localhost:25222"_s);
        QCOMPARE(fault.head, u"Not found: ada@localhost:25222"_s);
        QVERIFY2(fault.words.contains(u"has no port"_s) && fault.words.contains(u"More…"_s), qPrintable(fault.words));
        for (const auto& other : {u"localhost:25222"_s, u"ada@localhost"_s, u"irc://ada@localhost:6667"_s})
            QVERIFY(!addressFault(Error::disconnected(Reason::NameNotFound, u"Not found."_s), other)
                         .words.contains(u"has no port"_s));
    }

    /// Who is behind it has done nothing.
    void theProxyIsToBlameForItself_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("words");
        const QString text = u"The SOCKS proxy wants a user and a password."_s;
        QTest::newRow("nobody there") << Error::refused(Reason::ConnectionRefused, text, u"proxy"_s)
                                      << u"in the preferences"_s;
        QTest::newRow("silence") << Error::disconnected(Reason::TimedOut, text, u"proxy"_s) << u"in the preferences"_s;
        QTest::newRow("no way there") << Error::disconnected(Reason::NoRoute, text, u"proxy"_s)
                                      << u"in the preferences"_s;
        QTest::newRow("its own words") << Error::refused(Reason::NotAuthorised, text, u"proxy"_s) << text;
    }
    void theProxyIsToBlameForItself()
    {
        QFETCH(Error, error);
        QFETCH(QString, words);
        const auto fault = addressFault(error, u"harbour.example"_s);
        QCOMPARE(fault.head, u"No way through the proxy"_s);
        QVERIFY(fault.isOfProxy);
        QVERIFY2(fault.words.contains(words), qPrintable(fault.words));
    }
};

QTEST_GUILESS_MAIN(AddressFaultTest)
#include "tst_addressfault.moc"
