#include "app/chat/model/outbox.h"

#include <QTest>

#include "tests/app/chat/parlour.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace Qt::StringLiterals;

class OutboxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesInOrderWhenThereIsAWay()
    {
        Parlour parlour;
        parlour.online();
        auto* link = parlour.network->link;
        bool open = false;
        QStringList outcomes;
        Outbox outbox([&](qint64 where) -> Link* { return open && where == 1 ? link : nullptr; },
            [&](qint64, qint64 message, const Result<Done>& result) {
                outcomes.append(QString::number(message) + (result ? u" ok"_s : u" "_s + result.error().text));
            });
        parlour.network->asked.clear();
        outbox.add(1, 10, {u"first"_s});
        outbox.add(1, 11, {u"second"_s});
        outbox.add(2, 12, {u"elsewhere"_s});
        QVERIFY(parlour.network->asked.isEmpty());
        QCOMPARE(outbox.waiting(1), 2);
        open = true;
        outbox.sendWaiting(1);
        outbox.sendWaiting(2);
        QCOMPARE(parlour.network->asked, (QStringList{u"send first"_s, u"send second"_s}));
        QCOMPARE(outcomes, (QStringList{u"10 ok"_s, u"11 ok"_s}));
        QCOMPARE(outbox.waiting(2), 1);
        QVERIFY(outbox.take(2, 12));
        QVERIFY(!outbox.take(2, 12));
    }

    void refusalsAreToldOnce()
    {
        Parlour parlour;
        parlour.online();
        QStringList outcomes;
        Outbox outbox([&](qint64) -> Link* { return parlour.network->link; },
            [&](qint64, qint64 message, const Result<Done>& result) {
                outcomes.append(QString::number(message) + u' ' + result.error().text);
            });
        parlour.network->refusal = Error{Error::Kind::Refused, Reason::PermissionDenied, u"no"_s, {}, 0};
        outbox.add(1, 10, {u"hello"_s});
        QCOMPARE(outcomes, QStringList{u"10 no"_s});
        QCOMPARE(outbox.waiting(1), 0);
    }

    void whatIsForgottenDoesNotGo()
    {
        Parlour parlour;
        parlour.online();
        bool open = false;
        Outbox outbox([&](qint64) -> Link* { return open ? parlour.network->link : nullptr; },
            [](qint64, qint64, const Result<Done>&) {});
        outbox.add(1, 10, {u"hello"_s});
        outbox.forget(1);
        open = true;
        outbox.sendWaiting(1);
        QVERIFY(!parlour.network->asked.contains(u"send hello"_s));
    }
};

QTEST_GUILESS_MAIN(OutboxTest)
#include "tst_outbox.moc"
