#include <QTest>

#include "netcore/reactor/epollreactor.h"
#include "netcore/reactor/makereactor.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class MakeReactorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isMadeByItsName()
    {
        QCOMPARE(reactorNames(), (QStringList{u"epoll"_s, u"notifier"_s}));
        const auto made = makeReactor(u"notifier"_s);
        QVERIFY(made.ok());
        QCOMPARE((*made)->name(), u"notifier"_s);
    }

    void theBestThatIsAllowed()
    {
        // tst_sandbox runs this where epoll is forbidden.
        const auto expected = EpollReactor::isAllowed() ? u"epoll"_s : u"notifier"_s;
        for (const auto& name : {QString(), u"epoll"_s}) {
            if (!EpollReactor::isAllowed())
                QTest::ignoreMessage(QtWarningMsg, "epoll is forbidden here, so Qt's notifiers wait for events.");
            const auto made = makeReactor(name);
            QVERIFY(made.ok());
            QCOMPARE((*made)->name(), expected);
        }
    }

    void anotherNameIsAnsweredWithThoseThereAre()
    {
        const auto none = makeReactor(u"kqueue"_s);
        QVERIFY(!none);
        QCOMPARE(int(none.error().kind), int(Error::Kind::Unsupported));
        QVERIFY(none.error().text.contains(u"kqueue"_s));
        for (const auto& name : reactorNames())
            QVERIFY(none.error().text.contains(name));
    }
};

QTEST_GUILESS_MAIN(MakeReactorTest)
#include "tst_makereactor.moc"
