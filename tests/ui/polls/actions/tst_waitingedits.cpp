#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/polls/actions/pollbench.h"
#include "ui/polls/actions/present/lastminute.h"
#include "ui/polls/editor/rules/eventphones.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using polls::Policy;
using polls::Poll;

/// What a host has saved stays, whatever else is changed of the poll before it is stored.
class WaitingEditsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PollBench> m_at;

    const Poll& lunch() { return *m_at->registry().find(u"lunch"_s); }
    void editAnd(const std::function<void()>& change, const std::function<bool(const Poll&)>& isChanged)
    {
        Poll edited = lunch();
        edited.question = u"Soup or pizza?"_s;
        auto saving = m_at->registry().save(edited);
        QVERIFY(lunch().question != edited.question); // it waits
        change();
        QVERIFY(waitFor(std::move(saving)).ok());
        QTRY_VERIFY(isChanged(lunch()));
        QCOMPARE(lunch().question, edited.question);
    }

private Q_SLOTS:
    void init()
    {
        m_at = std::make_unique<PollBench>();
        QVERIFY(m_at->start());
        QVERIFY(m_at->make(u"lunch"_s, u"Open day"_s, true) && m_at->make(u"dinner"_s, u"Open day"_s, false));
    }
    void cleanup() { m_at.reset(); }

    void phonesAreLetVote()
    {
        editAnd([this] { m_at->controller->letPhonesVote(u"lunch"_s); },
            [](const Poll& poll) { return poll.policy.phones == Policy::Phones::AnyDevice; });
    }

    void anEventsQuestionsAreForTheSame()
    {
        Poll dinner = *m_at->registry().find(u"dinner"_s);
        dinner.policy.phones = Policy::Phones::Ticket;
        editAnd([&] { sayOfEvent(*m_at->controller, dinner); },
            [](const Poll& poll) { return poll.policy.phones == Policy::Phones::Ticket; });
    }

    void theLastMinuteBegins()
    {
        LastMinute minute(*m_at->controller);
        editAnd([&] { minute.toggle(u"lunch"_s); }, [](const Poll& poll) { return poll.closesAt.has_value(); });
    }
};

QTEST_MAIN(WaitingEditsTest)
#include "tst_waitingedits.moc"
