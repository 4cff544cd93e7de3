#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/chat/chatbench.h"
#include "ui/chat/composer/typingteller.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class TypingTellerTest : public QObject, private ChatBench {
    Q_OBJECT

    qint64 m_here = 0;

    qsizetype told() const
    {
        qsizetype count = 0;
        for (const QString& asked : m_network->asked)
            count += asked.startsWith(u"typing"_s) ? 1 : 0;
        return count;
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(begin());
        m_network->can |= chat::Ability::Typing;
        const chat::Conversation* here = room();
        QVERIFY(here);
        m_here = here->id;
    }
    void cleanup() { end(); }

    /// A letter each tenth of a second must not be a message each.
    void saysItOnceForManyLetters()
    {
        TypingTeller teller(chat());
        for (int letter = 0; letter < 50; ++letter)
            teller.tell(m_here, true);
        QCOMPARE(told(), 1);
        teller.tell(m_here, false);
        QCOMPARE(told(), 2);
        teller.tell(m_here, false); // that has been said
        QCOMPARE(told(), 2);
    }

    void whatWasSentSaysItself()
    {
        TypingTeller teller(chat());
        teller.tell(m_here, true);
        teller.forget();
        teller.tell(m_here, false);
        QCOMPARE(told(), 1); // no "has stopped" behind the message
        teller.tell(m_here, true);
        QCOMPARE(told(), 2); // the next one is begun at once
    }

    void isSilentWhereNobodyHears()
    {
        TypingTeller teller(chat());
        m_network->can.setFlag(chat::Ability::Typing, false);
        teller.tell(m_here, true);
        m_network->can.setFlag(chat::Ability::Typing);
        teller.tell(chat().accounts().front()->networkPage().id, true);
        teller.tell(9999, true); // closed meanwhile
        QCOMPARE(told(), 0);
    }
};

QTEST_MAIN(TypingTellerTest)
#include "tst_typingteller.moc"
