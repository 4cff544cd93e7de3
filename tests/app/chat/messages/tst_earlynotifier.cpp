#include "app/chat/messages/earlynotifier.h"

#include <QTest>

#include "tests/app/chat/messages/messagestage.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace Qt::StringLiterals;

namespace {

/// Steps of which nobody has heard, over a disk with one message, number 1, id "a".
struct UntoldSteps : MessageEvents {
    UntoldSteps()
    {
        stage.flow.add(MessageStage::message(u"stored"_s, u"a"_s));
        if (!stage.settled(1))
            qFatal("it is not stored");
    }
    void messageTaken(const Message& message) override
    {
        told.append(u"+%1 %2"_s.arg(message.number).arg(message.text.text));
        if (taken)
            taken();
    }
    void messageUpdated(const Message& message) override
    {
        told.append(u"~%1 %2"_s.arg(message.number).arg(message.text.text));
    }
    void add(const QString& text, const QString& id = {})
    {
        steps.append(MessageSteps::Addition{MessageStage::message(text, id)});
    }
    void change(const QString& id, const QString& text)
    {
        steps.append(MessageSteps::Alteration{{1, 0, id}, [text](Message& message) { message.text = text; }});
    }
    Result<Done> notify()
    {
        auto notifying = notifier->notifySome();
        if (!stage.reactor.turnUntil([&] { return notifying.isReady(); }))
            qFatal("no answer");
        return notifying.take();
    }

    MessageStage stage;
    MessageSteps steps;
    int leftOut = 0;
    QStringList told;
    std::function<void()> taken;
    std::unique_ptr<EarlyNotifier> notifier = std::make_unique<EarlyNotifier>(
        *stage.database, steps, *this, [this] { ++leftOut; });
};

} // namespace

class EarlyNotifierTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsByTheNumbersThatTheyWillBeStoredWith()
    {
        UntoldSteps at;
        Deferred<Result<qint64>> deferred;
        auto number = deferred.task();
        at.steps.append(MessageSteps::Addition{MessageStage::message(u"mine"_s), std::move(deferred)});
        at.add(u"stored, again"_s, u"a"_s);
        at.add(u"theirs"_s, u"b"_s);
        at.add(u"theirs, again"_s, u"b"_s);
        QVERIFY(at.notify());
        QCOMPARE(at.told, (QStringList{u"+2 mine"_s, u"+3 theirs"_s}));
        QVERIFY(number.isReady());
        QCOMPARE(*number.take(), 2);
        QCOMPARE(at.steps.told(1).size(), size_t(2));
        QVERIFY(at.notify()); // each once
        QCOMPARE(at.told.size(), 2);
    }
    void othersGetNoNumberThatIsTaken()
    {
        UntoldSteps at;
        auto message = MessageStage::message(u"next"_s);
        at.notifier->giveNumber(message);
        QCOMPARE(message.number, 0); // the storage numbers
        at.add(u"told"_s);
        QVERIFY(at.notify());
        at.notifier->giveNumber(message);
        QCOMPARE(message.number, 3);
        at.notifier->giveNumber(message);
        QCOMPARE(message.number, 3); // it has one
        at.notifier->notifyAllStored();
        auto later = MessageStage::message(u"later"_s);
        at.notifier->giveNumber(later);
        QCOMPARE(later.number, 0);
    }
    void tellsWhatIsChanged()
    {
        UntoldSteps at;
        at.add(u"waits"_s, u"b"_s);
        at.change(u"b"_s, u"waits, changed"_s);
        at.change(u"a"_s, u"stored, changed"_s);
        at.change(u"nobody's"_s, u"never"_s);
        QVERIFY(at.notify());
        QCOMPARE(at.told, (QStringList{u"+2 waits"_s, u"~2 waits, changed"_s, u"~1 stored, changed"_s}));
        QCOMPARE(at.leftOut, 0);
    }
    void whoIsToldMayEndIt()
    {
        UntoldSteps at;
        at.add(u"one"_s);
        at.add(u"two"_s);
        at.taken = [&at] { at.notifier.reset(); };
        const auto ended = at.notify();
        QVERIFY(!ended && ended.error().isCancelled());
        QCOMPARE(at.told, QStringList{u"+2 one"_s});
    }
};

QTEST_GUILESS_MAIN(EarlyNotifierTest)
#include "tst_earlynotifier.moc"
