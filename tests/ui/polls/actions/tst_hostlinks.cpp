#include "ui/polls/actions/show/hostlinks.h"

#include <algorithm>

#include <QAbstractButton>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include "app/events/eventregistry.h"
#include "tests/support/testclass.h"
#include "tests/ui/polls/actions/pollbench.h"
#include "tests/ui/support/cutwords.h"
#include "tests/ui/support/pseudolanguage.h"
#include "ui/widgets/display/notice.h"
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
    QString notice()
    {
        const auto* found = m_dialog->findChild<Notice*>();
        return found && found->isVisible() ? found->text() : QString();
    }
    void press(const QString& words)
    {
        for (auto* button : m_dialog->findChildren<QAbstractButton*>()) {
            if (button->text() == words && button->isVisible())
                return button->click();
        }
        QFAIL(qPrintable(words));
    }
    bool says(const QString& words)
    {
        const auto texts = m_dialog->findChildren<Text*>();
        return std::any_of(texts.begin(), texts.end(),
            [&words](const Text* text) { return text->isVisible() && text->text().contains(words); });
    }

    /// What of the foot is not seen whole.
    QStringList cutInFoot()
    {
        QStringList cut;
        for (const auto* button : m_dialog->findChildren<QAbstractButton*>(QString(), Qt::FindDirectChildrenOnly)) {
            const QRect place(button->mapTo(m_dialog.data(), QPoint()), button->size());
            if (!button->isVisible() || !m_dialog->rect().contains(place)
                || button->visibleRegion() != QRegion(button->rect()))
                cut.append(button->text());
        }
        return cut;
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
        QVERIFY(notice().contains(u"Only this computer can open a link:"_s)); // a phone would look in vain
        QCOMPARE(list()->count(), 1);
        QCOMPARE(list()->item(0)->text(), u"Anna's phone"_s);
        list()->setCurrentRow(0);
        m_dialog->takeBack();
        QTRY_COMPARE(list()->count(), 0);
        QVERIFY(!events().links().byToken(token));
    }

    /// Mended there, and the code that is shown is the one that phones can open.
    void theRoomIsLetInFromThere()
    {
        begin(true);
        m_dialog->give();
        QTRY_VERIFY(m_dialog->shownAddress().startsWith(u"http://127.0.0.1:"_s));
        const QString token = m_dialog->shownAddress().section(u'/', -1);
        press(u"Let the room open it"_s);
        QTRY_VERIFY(notice().isEmpty());
        QTRY_VERIFY(!m_dialog->shownAddress().isEmpty() && !m_dialog->shownAddress().contains(u"127.0.0.1"_s));
        QCOMPARE(m_dialog->shownAddress().section(u'/', -1), token);
    }

    /// Nobody can ask for a link again: one without an address would only stand in the list.
    void withoutAWebServiceItSaysWhatToDo()
    {
        begin(false);
        QVERIFY2(notice().contains(u"No web service runs:"_s), qPrintable(notice()));
        m_dialog->give();
        QCOMPARE(list()->count(), 0);
        QVERIFY(events().links().of(u"day"_s).isEmpty());
        press(u"Set up a web service…"_s);
        QTRY_VERIFY(!m_dialog); // the form is on a page behind it
    }

    /// One that is off is started, and the link that is given then has its address.
    void theWebServiceIsStartedFromThere()
    {
        m_at = std::make_unique<PollBench>();
        m_at->bench.writeService(u"web"_s, "type = \"http\"\nlisten = \"tcp:0\"\nenabled = false\n");
        QVERIFY(m_at->start());
        QVERIFY(m_at->make(u"one"_s, u"Day"_s, false));
        QTRY_VERIFY(events().find(u"day"_s));
        open();
        press(u"Start the web service"_s);
        QTRY_VERIFY(notice().contains(u"Only this computer"_s));
        m_dialog->give();
        QTRY_VERIFY(!m_dialog->shownAddress().isEmpty());
    }

    /// The code, what was found of a card, and the list: on a screen of 800 px nothing of it is scrolled away.
    void allOfItIsSeenAtOnce()
    {
        begin(true);
        m_dialog->give();
        QTRY_VERIFY(!m_dialog->shownAddress().isEmpty());
        m_dialog->awaitCard(RemoteCard::Press::Next);
        QVERIFY(says(u"Hold the card to any reader now."_s));
        QVERIFY(m_dialog->screen()->availableGeometry().height() >= 800);
        const auto* area = m_dialog->findChild<QScrollArea*>();
        QVERIFY(area);
        const auto missing = [area] { return area->verticalScrollBar()->maximum(); };
        QTRY_VERIFY2(missing() == 0, qPrintable(u"%1 px of %2"_s.arg(missing()).arg(m_dialog->height())));
        QVERIFY2(m_dialog->height() <= 760, qPrintable(QString::number(m_dialog->height())));
    }

    /// On a small one the body scrolls, and what can be done stays in sight.
    void itFitsASmallScreen()
    {
        begin(true);
        m_dialog->give();
        QTRY_VERIFY(!m_dialog->shownAddress().isEmpty());
        const QSize least = m_dialog->minimumSizeHint(), small(780, 560); // 800x600 without frame and panel
        QVERIFY2(least.width() <= small.width() && least.height() <= small.height(),
            qPrintable(u"%1x%2"_s.arg(least.width()).arg(least.height())));
        m_dialog->resize(small);
        QTRY_COMPARE(m_dialog->size(), small);
        QCOMPARE(m_dialog->findChildren<QAbstractButton*>(QString(), Qt::FindDirectChildrenOnly).size(), 3);
        QTRY_VERIFY2(cutInFoot().isEmpty(), qPrintable(cutInFoot().join(u'\n')));
    }

    void longerWordsAreWhole()
    {
        const PseudoLanguage language(PseudoLanguage::Kind::Longest);
        begin(true);
        m_dialog->give();
        QTRY_VERIFY(!m_dialog->shownAddress().isEmpty());
        QTRY_COMPARE(cutWords(*m_dialog), QStringList());
        // What has failed is said above the foot, and lies over nothing.
        m_dialog->showFailure(u"Giving a link"_s, u"The disk is full: polls.db cannot grow. Free some space on it."_s);
        QTRY_COMPARE(cutWords(*m_dialog), QStringList());
        const auto* sentence = m_dialog->findChild<StateSentence*>();
        const QRect failed(sentence->mapTo(m_dialog.data(), QPoint()), sentence->size());
        for (const auto* button : m_dialog->findChildren<QAbstractButton*>()) {
            const QRect seen = button->visibleRegion().boundingRect().translated(
                button->mapTo(m_dialog.data(), QPoint()));
            QVERIFY2(!button->isVisible() || !seen.intersects(failed), qPrintable(button->text()));
        }
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
        QVERIFY(m_at->bench.trouble().filter(u"card's number"_s).isEmpty());
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
