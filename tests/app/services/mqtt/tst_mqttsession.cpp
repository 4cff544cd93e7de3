#include "app/services/mqtt/mqttsession.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;
using Answer = MqttSession::Answer;

class MqttSessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isOneOfItsOwn()
    {
        const MqttSession one;
        const MqttSession other;
        QVERIFY(one.id().startsWith("everyport-"));
        QVERIFY(one.id().size() <= 23);
        QVERIFY(one.id() != other.id());
        QVERIFY(!one.isOld());
    }

    void goesOnOnceItHasBegun()
    {
        MqttSession session;
        QVERIFY(!session.goesOn() && !session.beginsClean());
        session.letIn();
        QVERIFY(!session.ended(Answer::LetIn));
        QVERIFY(session.goesOn());
        session.heard(10s);
        QCOMPARE(session.away(80s), 70s);
        session.forget();
        QVERIFY(!session.goesOn() && session.beginsClean());
        session.letIn();
        QVERIFY(session.goesOn() && !session.beginsClean());
    }

    void takesAnotherNameWhereItsOwnIsTaken()
    {
        MqttSession session("everyport-copied", true);
        QCOMPARE(session.id(), "everyport-copied");
        QVERIFY(session.goesOn());
        session.taken();
        QVERIFY(session.id() != "everyport-copied");
        QVERIFY(!session.goesOn() && !session.beginsClean());
    }

    void speaksTheVersionThatIsUnderstood()
    {
        MqttSession told;
        QVERIFY(told.ended(Answer::OtherVersion));
        QVERIFY(told.isOld());
        told.letIn();
        QVERIFY(!told.goesOn()); // such a session ends with its connection
        QVERIFY(!told.ended(Answer::None));
        QVERIFY(told.isOld());

        MqttSession guessed;
        QVERIFY(!guessed.ended(Answer::Unreached));
        QVERIFY(guessed.ended(Answer::None));
        QVERIFY(guessed.isOld());
        QVERIFY(!guessed.ended(Answer::None)); // it answers nobody
        QVERIFY(!guessed.isOld());
        QVERIFY(guessed.ended(Answer::None));
        QVERIFY(!guessed.ended(Answer::Unreached)); // it has gone, and who comes back is not known
        QVERIFY(!guessed.isOld());
    }

    void staysWithWhatWasUnderstood()
    {
        MqttSession session;
        session.letIn();
        QVERIFY(!session.ended(Answer::None));
        QVERIFY(!session.isOld());
        MqttSession refused;
        QVERIFY(!refused.ended(Answer::Refused));
        QVERIFY(!refused.ended(Answer::None));
        QVERIFY(!refused.isOld());
        QVERIFY(session.ended(Answer::OtherVersion)); // another program at the same place
        QVERIFY(session.isOld());
        QVERIFY(session.ended(Answer::OtherVersion));
        QVERIFY(!session.isOld());
    }
};

QTEST_APPLESS_MAIN(MqttSessionTest)
#include "tst_mqttsession.moc"
