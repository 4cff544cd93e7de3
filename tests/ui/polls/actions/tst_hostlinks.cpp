#include "ui/polls/actions/hostlinks.h"

#include <algorithm>

#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QTest>

#include "app/events/eventregistry.h"
#include "tests/support/testclass.h"
#include "tests/ui/polls/actions/pollbench.h"
#include "ui/widgets/display/statesentence.h"
#include "ui/widgets/display/texts.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using everyport::events::RemoteCard;

/// Who may step through an event: links and cards, given and taken back.
class HostLinksTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PollBench> m_at;
    QPointer<HostLinksDialog> m_dialog;

    polls::PollRegistry& registry() { return m_at->registry(); }
    everyport::events::EventRegistry& events() { return m_at->bench.station().events(); }
    QListWidget* list() { return m_dialog->findChild<QListWidget*>(); }
    void begin(bool hasWeb)
    {
        m_at = std::make_unique<PollBench>();
        if (hasWeb)
            m_at->bench.writeService(u"web"_s, "type = \"http\"\nlisten = \"tcp:0\"\n");
        QVERIFY(m_at->start());
        QTRY_COMPARE(m_at->bench.station().pollAddresses().host({}).isEmpty(), !hasWeb);
        QVERIFY(m_at->make(u"one"_s, u"Day"_s, false));
        QTRY_VERIFY(events().find(u"day"_s));
        QVERIFY(waitFor(registry().assign(u"one"_s, u"r"_s, u"soup"_s)).ok());
        QVERIFY(waitFor(registry().openPoll(u"one"_s)).ok());
        open();
    }
    void open()
    {
        openHostLinks(*m_at->controller, u"day"_s);
        QVERIFY(m_at->bench.waitForDialog());
        m_dialog = qobject_cast<HostLinksDialog*>(m_at->bench.dialog());
        QVERIFY(m_dialog);
    }
    void hold(const QString& card)
    {
        registry().tapped({.reader = u"r"_s, .tag = card, .at = QDateTime::currentMSecsSinceEpoch()});
    }
    int votes() { return registry().tally(u"one"_s).votes; }
    QString failure()
    {
        const auto* sentence = m_dialog->findChild<StateSentence*>();
        return sentence && sentence->isVisible() ? sentence->accessibleName() : QString();
    }
    bool says(const QString& words)
    {
        const auto texts = m_dialog->findChildren<Text*>();
        return std::any_of(texts.begin(), texts.end(),
            [&words](const Text* text) { return text->isVisible() && text->text().contains(words); });
    }

private Q_SLOTS:
    void cleanup()
    {
        m_at.reset();
        QVERIFY(!m_dialog);
    }

    void aLinkIsGivenAndTakenBack()
    {
        begin(true);
        m_dialog->findChild<QLineEdit*>()->setText(u"Anna's phone"_s);
        m_dialog->give();
        QTRY_VERIFY(m_dialog->shownAddress().startsWith(u"http://127.0.0.1:"_s));
        const QString token = m_dialog->shownAddress().section(u'/', -1);
        QVERIFY(events().links().byToken(token));
        QVERIFY(says(u"Only this computer can open it."_s)); // a phone would look in vain
        QCOMPARE(list()->count(), 1);
        QCOMPARE(list()->item(0)->text(), u"Anna's phone"_s);
        list()->setCurrentRow(0);
        m_dialog->takeBack();
        QTRY_COMPARE(list()->count(), 0);
        QVERIFY(!events().links().byToken(token));
    }

    /// Nobody can ask for a link again: one without an address would only stand in the list.
    void withoutAWebServiceItSaysWhatToDo()
    {
        begin(false);
        m_dialog->give();
        QVERIFY2(failure().contains(u"Start one on the page of services first."_s), qPrintable(failure()));
        QCOMPARE(list()->count(), 0);
        QVERIFY(events().links().of(u"day"_s).isEmpty());
    }

    void theCardThatIsHeldToAReaderIsTheRemote()
    {
        begin(false);
        m_dialog->awaitCard(RemoteCard::Press::Next);
        QVERIFY(says(u"Hold the card to any reader now."_s));
        hold(u"2E00000001"_s);
        hold(u"2E00000001"_s); // bounced
        QTRY_COMPARE(list()->count(), 1);
        QTRY_VERIFY(says(u"The card is a remote now"_s));
        QVERIFY(events().cards().byTag(u"2E00000001"_s));
        QCOMPARE(votes(), 0);
        hold(u"2E00000002"_s); // one was enough: others vote
        QTRY_COMPARE(votes(), 1);
        list()->setCurrentRow(0);
        m_dialog->takeBack();
        QTRY_VERIFY(!events().cards().byTag(u"2E00000001"_s));
    }

    /// What failed is no remote, and the window's strips are behind the dialog.
    void whatFailsIsSaidThere()
    {
        begin(false);
        m_dialog->awaitCard(RemoteCard::Press::Next);
        hold(u"phone:1"_s);
        QTRY_VERIFY2(failure().contains(u"is no card's number"_s), qPrintable(failure()));
        QVERIFY(!says(u"The card is a remote now"_s));
        QCOMPARE(list()->count(), 0);
        QVERIFY(m_at->bench.trouble().isEmpty());
    }

    void closedWhileItWaitsItTakesNoCard()
    {
        begin(false);
        m_dialog->awaitCard(RemoteCard::Press::Next);
        m_dialog->reject();
        hold(u"2E00000001"_s); // before it is deleted
        QTRY_VERIFY(!m_dialog);
        QTRY_COMPARE(votes(), 1);
        QVERIFY(!events().cards().byTag(u"2E00000001"_s));
    }

    /// As where a language is chosen, or the program ends: page and actions go before the dialog.
    void theWindowMayGoWhileItWaits()
    {
        begin(false);
        m_dialog->awaitCard(RemoteCard::Press::Next);
        m_at->controller.reset();
        hold(u"2E00000001"_s);
    }
};

QTEST_MAIN(HostLinksTest)
#include "tst_hostlinks.moc"
