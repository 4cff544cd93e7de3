#include <algorithm>

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSqlQuery>
#include <QTest>

#include "app/chat/model/chatmodel.h"
#include "app/devices/deviceregistry.h"
#include "app/polls/pollregistry.h"
#include "app/station/running/station.h"
#include "app/station/servicefiles/configuredservices.h"
#include "app/storage/database.h"
#include "tests/app/chat/fakenetwork.h"
#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"
#include "tests/support/threadsdone.h"
#include "tests/ui/support/cutwords.h"
#include "tests/ui/support/pagebench.h"
#include "tests/ui/support/pseudolanguage.h"
#include "tests/ui/support/waiting.h"
#include "ui/charts/barchart.h"
#include "ui/chat/page/chatpage.h"
#include "ui/connect/addresscard.h"
#include "ui/devices/devicespage.h"
#include "ui/frame/feedback/alerts.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/languages/languages.h"
#include "ui/overview/chattile.h"
#include "ui/overview/connectionstile.h"
#include "ui/overview/dashboard.h"
#include "ui/overview/factrows.h"
#include "ui/overview/firststart.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/polltile.h"
#include "ui/overview/servecard.h"
#include "ui/overview/startcard.h"
#include "ui/overview/tiletable.h"
#include "ui/polls/page/pollspage.h"
#include "ui/services/connectpane.h"
#include "ui/services/servicespage.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/controls/wrappedbutton.h"
#include "ui/widgets/dialogs/secretfield.h"
#include "ui/widgets/display/card.h"
#include "ui/widgets/display/emptystate.h"
#include "ui/widgets/display/notice.h"
#include "ui/widgets/display/statesentence.h"
#include "ui/widgets/display/texts.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// Is all well, and what next: from the first start to a station that runs.
class OverviewPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PageBench> m_bench;

    Page* page() { return m_bench->page(u"overview"_s); }
    Station& station() { return m_bench->station(); }
    QString shown() const
    {
        QStringList words;
        for (const QLabel* label : m_bench->window().findChildren<QLabel*>()) {
            if (label->isVisible())
                words.append(label->text());
        }
        return words.join(u'\n') + u'\n' + m_bench->trouble().join(u'\n');
    }
    TileTable* tile(const QString& name)
    {
        for (TileTable* table : page()->findChildren<TileTable*>()) {
            if (table->accessibleName() == name)
                return table;
        }
        return nullptr;
    }
    void addPoll(bool open)
    {
        polls::Poll poll;
        poll.id = u"lunch"_s;
        poll.question = u"Lunch?"_s;
        poll.answers = {{u"soup"_s, u"Soup"_s, {}}, {u"pizza"_s, u"Pizza"_s, {}}};
        QVERIFY(waitFor(station().polls().save(poll)).ok());
        if (open)
            QVERIFY(waitFor(station().polls().openPoll(poll.id)).ok());
    }

    /// A network that a test plays, in the first start's window.
    chat::FakeNetwork& playNetwork(std::vector<PageEntry> pages = {overviewPage(), chatPage()})
    {
        m_bench = std::make_unique<PageBench>(std::move(pages));
        auto network = std::make_unique<chat::FakeNetwork>();
        auto& played = *network;
        played.known = {{u"Cityday"_s, {{u"server"_s, u"cityday.example"_s}}},
            {u"Harbour"_s, {{u"server"_s, u"harbour.example"_s}}}};
        chat::ChatParts parts;
        parts.types.push_back(std::move(network));
        station().setChatParts(std::move(parts));
        return played;
    }
    /// Where a widget is in the window.
    QRect placeOf(const QWidget* widget) { return {widget->mapTo(&m_bench->window(), QPoint()), widget->size()}; }
    QList<QPushButton*> buttonsOf(const StartCard* card)
    {
        QList<QPushButton*> shown;
        for (QPushButton* button : card->findChildren<QPushButton*>()) {
            if (button->isVisible())
                shown.append(button);
        }
        return shown;
    }
    /// The first cards and their buttons.
    QList<QRect> firstPlaces()
    {
        QList<QRect> places;
        for (const StartCard* card : page()->findChildren<StartCard*>()) {
            places.append(placeOf(card));
            for (const QPushButton* button : buttonsOf(card))
                places.append(placeOf(button));
        }
        return places;
    }
    AddressCard* card() { return page()->findChild<AddressCard*>(); }
    QLineEdit* cardField(const QString& name)
    {
        for (QLineEdit* field : card()->findChildren<QLineEdit*>()) {
            if (field->accessibleName() == name && field->isVisible())
                return field;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{overviewPage(), devicesPage(), servicesPage()});
    }
    void cleanup() { m_bench.reset(); }

    void firstStartServesSomethingWithTwoPresses()
    {
        QVERIFY(m_bench->start());
        QVERIFY(!page()->head().shown); // nothing but the question
        QTRY_VERIFY(shown().contains(u"What would you like to do first?"_s));
        auto* focus = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
        QTRY_VERIFY((focus = qobject_cast<QAbstractButton*>(QApplication::focusWidget()))
            && focus->text() == "Start the demo poll"_L1);
        QVERIFY(m_bench->click(u"Start"_s));
        QTRY_COMPARE(station().services().names().size(), 1);
        const QString name = station().services().names().first();
        QTRY_COMPARE(station().services().status(name)->state, ServiceStatus::State::Running);
        QTRY_VERIFY(m_bench->page(u"overview"_s)->head().shown);
        // It ends on what people do next: how to come in.
        QCOMPARE(m_bench->window().currentPage(), u"services"_s);
        QTRY_COMPARE(m_bench->page(u"services"_s)->subject(), name);
        auto* pane = m_bench->page(u"services"_s)->findChild<ConnectPane*>();
        QTRY_VERIFY(pane && pane->isVisible());
        QTRY_VERIFY2(shown().contains(station().services().status(name)->addresses.first()), qPrintable(shown()));
    }

    /// Enter in a field does what the blue button of its card says, and there is one.
    void theCardInUseHasThePrimaryButton()
    {
        QVERIFY(m_bench->start());
        auto* first = page()->findChild<FirstStart*>();
        const auto inUse = [first] {
            QStringList names;
            for (const StartCard* card : first->findChildren<StartCard*>()) {
                if (card->isInUse())
                    names << card->accessibleName();
            }
            for (const QPushButton* button : first->findChildren<QPushButton*>()) {
                if (button->property("look").toByteArray() == "primary")
                    names << button->text();
            }
            return names.join(u'|');
        };
        QTRY_COMPARE(inUse(), u"See a live poll|Start the demo poll"_s);
        auto* address = first->findChild<AddressCard*>()->findChild<QLineEdit*>();
        address->setFocus();
        QTest::keyClicks(address, u"me@example.org"_s);
        QTRY_COMPARE(inUse(), u"Connect an account|Connect"_s);
        first->findChild<ServeCard*>()->findChild<QComboBox*>()->setFocus();
        QTRY_COMPARE(inUse(), u"Serve something|Start"_s);
        for (QPushButton* button : first->findChildren<QPushButton*>()) {
            if (button->text() == "Read the handbook"_L1)
                button->setFocus(); // in none of them
        }
        QCOMPARE(inUse(), u"Serve something|Start"_s);
    }

    /// Also in words two fifths longer than English, in the least window: nobody scrolls to a card's buttons.
    void theFirstCardsFitALowWindow()
    {
        const PseudoLanguage language(PseudoLanguage::Kind::Longest);
        QVERIFY(m_bench->start());
        auto* first = page()->findChild<FirstStart*>();
        QTRY_VERIFY(first && first->isVisible());
        m_bench->window().resize(1024, 640);
        m_bench->flush();
        QTRY_COMPARE(first->verticalScrollBar()->maximum(), 0);
        QCOMPARE(first->horizontalScrollBar()->maximum(), 0);
        m_bench->window().resize(1280, 1000);
        const auto isPictured = [first] {
            const auto cards = first->findChildren<StartCard*>();
            return std::all_of(cards.begin(), cards.end(), [](const StartCard* card) { return card->isPictured(); });
        };
        QTRY_VERIFY(isPictured());
        QTRY_COMPARE(first->verticalScrollBar()->maximum(), 0);
    }

    void theFirstCardsStandStillWhileAPortIsFound_data() { noButtonOfTheFirstCardsIsCut_data(); }
    /// From the first paint on: where a service would stand has its line before that is known.
    void theFirstCardsStandStillWhileAPortIsFound()
    {
        QFETCH(QString, language);
        QFETCH(QSize, window);
        const std::unique_ptr<PseudoLanguage> longest(
            language == "longest"_L1 ? new PseudoLanguage(PseudoLanguage::Kind::Longest) : nullptr);
        const std::unique_ptr<Languages> spoken(longest ? nullptr : new Languages(language));
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{overviewPage(), devicesPage(), servicesPage()});
        QVERIFY(m_bench->start());
        m_bench->window().resize(window);
        m_bench->flush();
        auto* kind = page()->findChild<ServeCard*>()->findChild<QComboBox*>();
        QVERIFY(kind && kind->isVisible());
        Q_EMIT kind->currentIndexChanged(kind->currentIndex()); // it is looked for anew
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        const auto looking = firstPlaces();
        QVERIFY(looking.size() >= 9); // three cards of two buttons
        (void)waitFor(threadsDone(station().reactor(), Threads::Other));
        m_bench->flush();
        QCOMPARE(firstPlaces(), looking);
        m_bench.reset();
    }

    void buttonsOfTheFirstCardsStandInRows_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("window");
        for (const QString& language : {u"en"_s, u"de"_s}) {
            for (const QSize& size : {QSize(1024, 640), QSize(1280, 800)})
                QTest::addRow("%s at %d", qPrintable(language), size.width()) << language << size;
        }
    }
    /// What each is about on one line beside the others', and below it what else one may do.
    void buttonsOfTheFirstCardsStandInRows()
    {
        QFETCH(QString, language);
        QFETCH(QSize, window);
        const Languages spoken(language);
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{overviewPage(), devicesPage(), servicesPage()});
        QVERIFY(m_bench->start());
        m_bench->window().resize(window);
        m_bench->flush();
        const auto cards = page()->findChildren<StartCard*>();
        QCOMPARE(cards.size(), 3);
        const auto rowsOf = [this](const StartCard* card) {
            QList<int> tops;
            for (const QPushButton* button : buttonsOf(card))
                tops.append(placeOf(button).top());
            std::sort(tops.begin(), tops.end());
            return tops;
        };
        QTRY_COMPARE(rowsOf(cards.first()).size(), 2);
        for (const StartCard* card : cards) {
            QTRY_COMPARE(rowsOf(card), rowsOf(cards.first()));
            QCOMPARE(placeOf(card).top(), placeOf(cards.first()).top());
            QCOMPARE(card->height(), cards.first()->height());
        }
        m_bench.reset();
    }

    /// With text twice as large: they are read downwards, and none is cut at the side.
    void firstCardsStackWhereTheyHaveNoRoomBesideEachOther()
    {
        const Languages spoken(u"de"_s);
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{overviewPage(), devicesPage(), servicesPage()});
        QVERIFY(m_bench->start());
        m_bench->window().resize(1024, 640);
        m_bench->window().theme().setTextPercent(200);
        m_bench->flush();
        const auto faults = [this] {
            QStringList wrong;
            int bottom = -1;
            for (const StartCard* card : page()->findChildren<StartCard*>()) {
                const QRect place = placeOf(card);
                if (place.top() <= bottom)
                    wrong.append(card->accessibleName() + u" is not below the one before"_s);
                if (place.left() < 0 || place.right() >= m_bench->window().width())
                    wrong.append(card->accessibleName() + u" is cut at its side"_s);
                bottom = place.bottom();
            }
            return bottom > 0 ? wrong : QStringList(u"there is none"_s);
        };
        const bool isStacked = QTest::qWaitFor([&] { return faults().isEmpty(); });
        const QString told = faults().join(u'\n');
        m_bench->window().theme().setTextPercent(100); // the program's font outlives the theme
        m_bench.reset();
        QVERIFY2(isStacked, qPrintable(told));
    }

    /// What an address has asked for goes with it, but not before the next one begins: the cards would stand higher up
    /// from each address to the next.
    void anotherAddressMovesNothing()
    {
        QVERIFY(m_bench->start());
        m_bench->window().resize(1280, 1000);
        QTRY_VERIFY(card() && card()->isVisible());
        m_bench->flush();
        auto* address = card()->findChild<QLineEdit*>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(address);
        const QRect before = placeOf(address);
        const QRect primary = placeOf(page()->findChild<WrappedButton*>());
        for (const QString& typed : {u"#garden"_s, u"harbour.example"_s, u"#orchard"_s}) {
            address->clear();
            address->setText(typed);
            m_bench->flush();
            QCOMPARE(placeOf(address), before);
            QCOMPARE(placeOf(page()->findChild<WrappedButton*>()), primary);
        }
    }

    /// Nor does its field go up and down with what is found out below it.
    void theAddressStaysWhereItIs()
    {
        QVERIFY(m_bench->start());
        m_bench->window().resize(1280, 1000);
        auto* card = page()->findChild<AddressCard*>();
        QTRY_VERIFY(card && card->isVisible());
        const auto* address = card->findChild<QLineEdit*>(QString(), Qt::FindDirectChildrenOnly);
        const auto states = card->findChildren<StateSentence*>(QString(), Qt::FindDirectChildrenOnly);
        QCOMPARE(states.size(), 2);
        m_bench->flush();
        const int before = address->mapTo(&m_bench->window(), QPoint()).y();
        for (const Mark mark : {Mark::Working, Mark::None, Mark::Good, Mark::None}) {
            for (StateSentence* state : states)
                state->setState(mark, mark == Mark::None ? QString() : u"IRC at irc.example"_s);
            m_bench->flush();
            QCOMPARE(address->mapTo(&m_bench->window(), QPoint()).y(), before);
        }
    }

    /// Two fields side by side that are a little apart look like a mistake.
    void fieldsOfTheCardsAreInOneLine()
    {
        QVERIFY(m_bench->start());
        auto* first = page()->findChild<FirstStart*>();
        QTRY_VERIFY(first && first->isVisible());
        m_bench->window().resize(1280, 1000);
        m_bench->flush();
        const auto* address = first->findChild<AddressCard*>();
        const auto* serve = first->findChild<ServeCard*>();
        const auto top = [first](const QWidget* part) { return part->mapTo(first, QPoint()).y(); };
        QTRY_COMPARE(top(address->findChild<QLineEdit*>(QString(), Qt::FindDirectChildrenOnly)),
            top(serve->findChild<QComboBox*>()));
        QCOMPARE(top(m_bench->button(u"Connect"_s)), top(m_bench->button(u"Start"_s)));
    }

    /// Once somebody has begun to type, no strip that comes above takes the pictures and moves the buttons.
    void nothingMovesOnceSomebodyTypes()
    {
        QVERIFY(m_bench->start());
        auto* first = page()->findChild<FirstStart*>();
        QTRY_VERIFY(first && first->isVisible());
        const auto* card = first->findChild<StartCard*>();
        m_bench->window().resize(1280, 1000);
        QTRY_VERIFY(card->isPictured());
        auto* address = first->findChild<AddressCard*>()->findChild<QLineEdit*>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(address);
        QVERIFY2(address->fontMetrics().horizontalAdvance(address->placeholderText()) < address->width(),
            qPrintable(address->placeholderText()));
        address->setText(u"m"_s);
        first->resize(first->width(), first->minimumSizeHint().height() + 40); // what a strip leaves of it
        m_bench->flush();
        QVERIFY(card->isPictured());
        const auto* other = m_bench->button(u"Set up my own…"_s);
        QVERIFY(other);
        const int before = other->mapTo(&m_bench->window(), QPoint()).y();
        const int typed = address->mapTo(&m_bench->window(), QPoint()).y();
        auto* password = first->findChild<SecretField*>();
        QVERIFY(password && !password->isVisible());
        const auto isShown = [&] { // what was typed may be looked at just now, which hides it once more
            password->show();
            m_bench->flush();
            return password->isVisible();
        };
        QTRY_VERIFY(isShown());
        QCOMPARE(other->mapTo(&m_bench->window(), QPoint()).y(), before);
        QCOMPARE(address->mapTo(&m_bench->window(), QPoint()).y(), typed);
        password->hide();
        address->clear();
        m_bench->window().resize(1024, 640);
        QTRY_VERIFY(!card->isPictured());
    }

    /// Cards grow downwards: room above them would be lost, and somebody would have to scroll to the buttons of one.
    void aLowWindowHasItsSpareRoomBelowTheCards()
    {
        QVERIFY(m_bench->start());
        auto* first = page()->findChild<FirstStart*>();
        const auto above = [first] { return first->widget()->findChild<Text*>()->y(); };
        m_bench->window().resize(1280, 1000);
        QTRY_VERIFY(first && first->isVisible() && first->findChild<StartCard*>()->isPictured());
        QVERIFY(above() > Metrics::px(24));
        m_bench->window().resize(1024, 640);
        QTRY_VERIFY(!first->findChild<StartCard*>()->isPictured());
        m_bench->flush();
        QVERIFY2(above() <= Metrics::px(24), qPrintable(QString::number(above())));
        auto* card = first->findChild<AddressCard*>();
        card->setAddress(u"irc.example.org"_s);
        auto* password = card->findChild<SecretField*>();
        const auto isShown = [&] { // what was typed may be looked at just now, which hides it once more
            password->show();
            m_bench->flush();
            return password->isVisible();
        };
        QTRY_VERIFY(isShown());
        QVERIFY(above() <= Metrics::px(24));
        QCOMPARE(first->verticalScrollBar()->maximum(), 0);
        password->hide();
        card->setAddress({});
    }

    void noButtonOfTheFirstCardsIsCut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("window");
        for (const QString& language : {u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"nl"_s, u"longest"_s}) {
            for (const QSize& size : {QSize(1024, 640), QSize(1280, 800)})
                QTest::addRow("%s at %d", qPrintable(language), size.width()) << language << size;
        }
    }
    /// The first button is what the page is about: its words go on in a second line, and the card grows.
    void noButtonOfTheFirstCardsIsCut()
    {
        QFETCH(QString, language);
        QFETCH(QSize, window);
        const std::unique_ptr<PseudoLanguage> longest(
            language == "longest"_L1 ? new PseudoLanguage(PseudoLanguage::Kind::Longest) : nullptr);
        const std::unique_ptr<Languages> spoken(longest ? nullptr : new Languages(language));
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{overviewPage(), devicesPage(), servicesPage()});
        QVERIFY(m_bench->start());
        m_bench->window().resize(window);
        m_bench->flush();
        const auto* first = page()->findChild<FirstStart*>();
        QTRY_VERIFY(first && first->isVisible());
        const auto* primary = first->findChild<WrappedButton*>();
        QVERIFY(primary && primary == first->firstFocus() && primary->isVisible());
        QTRY_VERIFY2(cutWords(*first).isEmpty(), qPrintable(cutWords(*first).join(u'\n')));
        QCOMPARE(first->horizontalScrollBar()->maximum(), 0);
        m_bench.reset();
    }

    void whatIsServedStandsOnItsCardBeforeItStarts()
    {
        QVERIFY(m_bench->start());
        auto* card = page()->findChild<ServeCard*>();
        auto* kind = card ? card->findChild<QComboBox*>() : nullptr;
        QVERIFY(kind && kind->count() > 1);
        auto* place = card->findChild<StateText*>();
        for (int i = 0; i < kind->count(); ++i) {
            kind->setCurrentIndex(i);
            // The name alone fits its box; what it is stands below, whole.
            QVERIFY2(!kind->itemText(i).contains(u':'), qPrintable(kind->itemText(i)));
            const ServiceType* type = station().services().type(kind->itemData(i).toString());
            const bool listens = !OptionValues(type->options()).texts(u"listen"_s).isEmpty();
            if (listens)
                QTRY_VERIFY2(
                    place->accessibleName().contains(u"This computer only, port"_s), qPrintable(kind->itemText(i)));
            const auto words = card->findChild<Text*>();
            QVERIFY(!words->text().isEmpty());
            QTRY_VERIFY(words->height() >= words->heightForWidth(words->width()));
        }
        QVERIFY(station().services().names().isEmpty());
    }

    /// What was chosen counts once it is kept: else it is in the list only until that is read the next time, and then
    /// the cards are there again.
    void whatCannotBeKeptLeavesTheCards()
    {
        QVERIFY(m_bench->start());
        auto* card = page()->findChild<ServeCard*>();
        QVERIFY(card);
        const QString folder = m_bench->folder() + u"/config/services"_s;
        QDir(folder).removeRecursively();
        QVERIFY(QDir().mkpath(m_bench->folder() + u"/config"_s));
        QFile inTheWay(folder);
        QVERIFY(inTheWay.open(QFile::WriteOnly));
        QVERIFY(m_bench->click(u"Start"_s));
        QTRY_VERIFY(!m_bench->trouble().isEmpty()); // what went wrong
        QCOMPARE(station().services().names().size(), 1);
        QTRY_VERIFY(station().configured().isUnwritten(station().services().names().constFirst()));
        m_bench->press(Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(page()->head().shown); // while it is there, it is in the day's list
        QVERIFY(waitFor(station().configured().reload()).ok());
        QVERIFY(station().services().names().isEmpty());
        QTRY_VERIFY(!page()->head().shown);
        QVERIFY(card->isVisible());
    }

    void whatIsServedIsWholeInLongWords_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString& language : {u"de"_s, u"fr"_s, u"es"_s, u"nl"_s})
            QTest::newRow(qPrintable(language)) << language;
    }
    /// The port stands at the end of its line.
    void whatIsServedIsWholeInLongWords()
    {
        QFETCH(QString, language);
        const Languages spoken(language);
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{overviewPage(), devicesPage(), servicesPage()});
        QVERIFY(m_bench->start());
        m_bench->window().resize(1024, 640);
        const auto* place = page()->findChild<ServeCard*>()->findChild<StateText*>();
        QTRY_VERIFY(place->isVisible());
        const QFontMetrics metrics(Fonts::button());
        const auto needed = [&] {
            const QRect room(0, 0, place->width() - Metrics::px(20), 1000);
            return metrics.boundingRect(room, Qt::TextWordWrap, place->accessibleName());
        };
        QTRY_VERIFY2(needed().height() <= place->height() && needed().width() <= place->width() - Metrics::px(20),
            qPrintable(u"%1 has %2×%3"_s.arg(place->accessibleName()).arg(place->width()).arg(place->height())));
        auto* card = page()->findChild<ServeCard*>();
        auto* kind = card->findChild<QComboBox*>();
        const auto* words = card->findChild<Text*>();
        for (int i = 0; i < kind->count(); ++i) {
            kind->setCurrentIndex(i);
            QTRY_VERIFY2(words->height() >= words->heightForWidth(words->width()), qPrintable(words->text()));
        }
        m_bench.reset();
    }

    /// Whatever was added first, and on whatever page.
    void theFirstQuestionGoesWithAReaderOrAnAccount_data()
    {
        QTest::addColumn<bool>("isReader");
        QTest::newRow("reader") << true;
        QTest::newRow("account") << false;
    }
    void theFirstQuestionGoesWithAReaderOrAnAccount()
    {
        QFETCH(bool, isReader);
        playNetwork();
        QVERIFY(m_bench->start());
        QTRY_VERIFY(page()->findChild<FirstStart*>());
        QVERIFY(!page()->head().shown);
        if (isReader)
            QVERIFY(waitFor(station().devices().addSimulated(u"Reader 1"_s, u"id12"_s)).ok());
        else
            QVERIFY(waitFor(
                station().chat().addAccount(u"fake"_s, u"Cityday"_s, {{u"server"_s, u"cityday.example"_s}}, true)));
        QTRY_VERIFY(page()->head().shown);
        QVERIFY(!page()->findChild<FirstStart*>()->isVisible());
    }

    void whoOnlyLooksHasAllCardsAgain_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("leadsTo");
        QTest::newRow("poll") << u"Set up my own…"_s << u"polls"_s;
        QTest::newRow("account") << u"More…"_s << u"chat"_s;
        QTest::newRow("service") << u"Set it up…"_s << u"services"_s;
    }
    void whoOnlyLooksHasAllCardsAgain()
    {
        QFETCH(QString, button);
        QFETCH(QString, leadsTo);
        playNetwork({overviewPage(), pollsPage(), chatPage(), servicesPage()});
        QVERIFY(m_bench->start());
        QVERIFY(m_bench->click(button));
        QTRY_COMPARE(m_bench->window().currentPage(), leadsTo);
        if (leadsTo != "polls"_L1) // a poll is written in its page
            QVERIFY(m_bench->waitForDialog());
        m_bench->press(Qt::Key_Escape);
        QTRY_VERIFY(!m_bench->dialog());
        m_bench->press(Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(m_bench->window().currentPage(), u"overview"_s);
        QTRY_VERIFY(page()->findChild<FirstStart*>()->isVisible());
        QVERIFY(!page()->head().shown);
        QVERIFY(!m_bench->window().memory().value(u"overview/used"_s).toBool());
    }

    /// Wherever it was made, and also when it has gone since.
    void whatWasMadeEndsTheFirstStart_data()
    {
        QTest::addColumn<bool>("isPoll");
        QTest::newRow("poll") << true;
        QTest::newRow("service") << false;
    }
    void whatWasMadeEndsTheFirstStart()
    {
        QFETCH(bool, isPoll);
        QVERIFY(m_bench->start());
        QTRY_VERIFY(page()->findChild<FirstStart*>());
        if (isPoll)
            addPoll(false);
        else
            QVERIFY(m_bench->click(u"Start"_s));
        QTRY_VERIFY(m_bench->window().memory().value(u"overview/used"_s).toBool());
        if (isPoll)
            QVERIFY(waitFor(station().polls().remove(u"lunch"_s)).ok());
        else
            QVERIFY(waitFor(station().configured().remove(station().services().names().constFirst())).ok());
        m_bench->flush();
        QVERIFY(page()->head().shown);
        QVERIFY(page()->findChild<FirstStart*>()->isHidden());
    }

    void healthyIsOneGreenLine()
    {
        m_bench->writeService(u"results"_s, "type = \"http\"\nlisten = \"tcp:0\"\n");
        QVERIFY(m_bench->start());
        QVERIFY(waitFor(station().devices().addSimulated(u"Reader 1"_s, u"id12"_s)).ok());
        QTRY_VERIFY(page()->head().shown);
        QTRY_VERIFY2(shown().contains(u"All is well."_s), qPrintable(shown()));
        QTRY_VERIFY(shown().contains(u"1 running"_s));
        QTRY_VERIFY(shown().contains(u"1 ready"_s));
        QTRY_COMPARE(tile(u"Services"_s)->model()->index(0, 0).data().toString(), u"results"_s);
        QTRY_COMPARE(tile(u"Readers"_s)->model()->rowCount(), 1);
    }

    void whatComesNextIsSeenWithoutScrolling()
    {
        QVERIFY(m_bench->start());
        addPoll(false); // no first start any more
        m_bench->window().resize(1024, 640);
        QTRY_VERIFY(m_bench->button(u"Serve something…"_s));
        const auto* dashboard = page()->findChild<Dashboard*>();
        const auto top = [&](const QWidget* widget) { return widget->mapTo(dashboard, QPoint()).y(); };
        // An empty tile offers it, too, further below.
        const QAbstractButton* next = nullptr;
        for (const QAbstractButton* each : dashboard->findChildren<QAbstractButton*>()) {
            if (each->isVisible() && each->text() == u"Serve something…"_s && (!next || top(each) < top(next)))
                next = each;
        }
        QVERIFY(next);
        const QRect seen(QPoint(), dashboard->viewport()->size());
        QTRY_VERIFY(seen.contains(QRect(next->mapTo(dashboard->viewport(), QPoint()), next->size())));
        // Below what is said of all, and above the tiles.
        const auto* well = page()->findChild<Notice*>();
        QTRY_VERIFY(top(next) >= top(well) + well->height());
        QVERIFY(top(next) + next->height() <= top(page()->findChild<PollTile*>()));
    }

    void aTileWithoutConnectionsSaysSo()
    {
        QVERIFY(m_bench->start());
        addPoll(false);
        QTRY_VERIFY2(shown().contains(u"Nobody is connected."_s), qPrintable(shown()));
        QVERIFY(!shown().split(u'\n').contains(u"open"_s));
    }

    /// The status bar says so within a second.
    void aConnectionIsCountedAtOnce()
    {
        QVERIFY(m_bench->start());
        addPoll(false);
        QTRY_VERIFY(shown().contains(u"Nobody is connected."_s));
        auto* tile = page()->findChild<ConnectionsTile*>();
        QVERIFY(tile && tile->isVisible());
        auto& registry = station().reactor().connections();
        const auto record = registry.open(ConnectionRecord::Direction::In);
        QCOMPARE(fireTimers(*tile), 1);
        QVERIFY(shown().split(u'\n').contains(u"open"_s));
        registry.close(*record, u"The end."_s);
        QCOMPARE(fireTimers(*tile), 1);
        QVERIFY(shown().contains(u"Nobody is connected."_s));
    }

    void emptyTilesOfferWhatIsMissing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QString>("page");
        QTest::newRow("services") << u"Services"_s << u"Serve something…"_s << u"services"_s;
        QTest::newRow("readers") << u"Readers"_s << u"Add reader…"_s << u"devices"_s;
    }
    void emptyTilesOfferWhatIsMissing()
    {
        QFETCH(QString, name);
        QFETCH(QString, verb);
        QFETCH(QString, page);
        QVERIFY(m_bench->start());
        addPoll(false); // no first start any more
        QTRY_VERIFY(tile(name) && tile(name)->isVisible());
        const auto* empty = tile(name)->findChild<EmptyState*>();
        QVERIFY(empty);
        auto* button = empty->findChild<QAbstractButton*>();
        QTRY_VERIFY(button && button->isVisible());
        QCOMPARE(button->text(), verb);
        // Nothing of it is cut off.
        QTRY_VERIFY2(empty->height() >= empty->minimumSizeHint().height(),
            qPrintable(u"%1 of %2"_s.arg(empty->height()).arg(empty->minimumSizeHint().height())));
        button->setFocus();
        m_bench->press(Qt::Key_Return);
        QVERIFY(m_bench->waitForDialog());
        QCOMPARE(m_bench->window().currentPage(), page);
        m_bench->press(Qt::Key_Escape);
        QTRY_VERIFY(!m_bench->dialog());
        m_bench->window().goTo(u"overview"_s);
        if (page == u"devices"_s)
            QVERIFY(waitFor(station().devices().addSimulated(u"Reader 1"_s, u"id12"_s)).ok());
        else
            QVERIFY(waitFor(station().configured().add(
                                u"echo"_s, {}, OptionValues(station().services().type(u"echo"_s)->options())))
                        .ok());
        QTRY_VERIFY(!button->isVisible());
        QTRY_COMPARE(tile(name)->model()->rowCount(), 1);
    }

    /// Nothing is blank in a tile that has few rows while the events below it have no room.
    void tilesAreAsHighAsTheirRows()
    {
        m_bench->writeService(u"results"_s, "type = \"http\"\nlisten = \"tcp:0\"\n");
        QVERIFY(m_bench->start());
        QTRY_VERIFY(page()->head().shown);
        TileTable* services = tile(u"Services"_s);
        TileTable* readers = tile(u"Readers"_s);
        const auto rowsOf = [](const TileTable* table) { return table->height() / Metrics::row(); };
        QTRY_COMPARE(services->model()->rowCount(), 1);
        QVERIFY(m_bench->button(u"Add reader…"_s)); // an empty tile says what fills it
        QVERIFY(waitFor(station().devices().addSimulated(u"Reader 1"_s, u"id12"_s)).ok());
        QTRY_COMPARE(rowsOf(services), 1);
        QCOMPARE(rowsOf(readers), 1);
        for (int i = 2; i <= 5; ++i)
            QVERIFY(waitFor(station().devices().addSimulated(u"Reader %1"_s.arg(i), u"id12"_s)).ok());
        QTRY_COMPARE(rowsOf(readers), 5);
        // All facts of this computer are seen, and the events have what is left over.
        const auto* facts = page()->findChild<FactRows*>();
        m_bench->window().resize(1024, 640);
        m_bench->flush();
        QTRY_VERIFY(facts->height() >= facts->sizeHint().height());
        for (int i = 0; i < 20; ++i)
            station().log().info(u"test"_s, u"Line %1."_s.arg(i));
        m_bench->window().resize(1280, 1400);
        QTRY_COMPARE(rowsOf(tile(u"Latest events"_s)), 12);
        QTRY_COMPARE(page()->findChild<Dashboard*>()->verticalScrollBar()->maximum(), 0);
    }

    void livePollShowsItsBars()
    {
        m_bench->writeService(u"results"_s, "type = \"http\"\nlisten = \"tcp:0\"\n");
        QVERIFY(m_bench->start());
        const auto reader = waitFor(station().devices().addSimulated(u"Reader 1"_s, u"id12"_s));
        QVERIFY(reader.ok());
        addPoll(true);
        QVERIFY(waitFor(station().polls().assign(u"lunch"_s, *reader, u"soup"_s)).ok());
        auto* live = page()->findChild<PollTile*>();
        QTRY_COMPARE(live->poll(), u"lunch"_s);
        station().polls().tapped({*reader, u"2A00000001"_s, QDateTime::currentMSecsSinceEpoch(), {}, {}});
        auto* chart = live->findChild<BarChart*>();
        QTRY_COMPARE(chart->data().rows.value(0).count, 1);
        QCOMPARE(chart->data().rows.value(1).count, 0);
        // An open one goes before one that is closed.
        polls::Poll first, second;
        first.state = polls::Poll::State::Closed;
        second.id = u"open"_s;
        second.state = polls::Poll::State::Open;
        QCOMPARE(pollToShow({first, second})->id, u"open"_s);
        QVERIFY(!pollToShow({}));
    }

    void troubleComesFirstWithItsRemedy()
    {
        m_bench->writeService(u"results"_s, "type = \"http\"\nlisten = \"tcp:0\"\n");
        m_bench->writeService(u"wrong"_s, "type = \"http\"\nlisten = 7\nindex = 5\n");
        QVERIFY(m_bench->start());
        QTRY_VERIFY(page()->head().shown);
        QTRY_COMPARE(page()->head().state, u"1 needs you"_s); // as on every page
        QCOMPARE(page()->head().mark, Mark::Failed);
        QVERIFY2(shown().contains(u"The file of wrong is faulty:"_s), qPrintable(shown()));
        QVERIFY(!shown().contains(u"All is well."_s));
        QVERIFY(m_bench->button(u"Open file"_s));
        QVERIFY(m_bench->click(u"Show"_s));
        QTRY_COMPARE(m_bench->window().currentPage(), u"services"_s);
        QVERIFY(waitFor(station().configured().remove(u"wrong"_s)).ok());
        m_bench->window().goTo(u"overview"_s);
        QTRY_VERIFY(shown().contains(u"All is well."_s));
    }

    /// The Polls page says it of the poll in front alone.
    void answersForWhichNobodyCanVoteAreTrouble()
    {
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{overviewPage(), pollsPage(), devicesPage()});
        QVERIFY(m_bench->start());
        const auto reader = waitFor(station().devices().addSimulated(u"Reader 1"_s, u"id12"_s));
        QVERIFY(reader.ok());
        addPoll(false);
        QTRY_VERIFY(shown().contains(u"All is well."_s));
        QVERIFY(waitFor(station().polls().assign(u"lunch"_s, *reader, u"soup"_s)).ok());
        QVERIFY(waitFor(station().polls().openPoll(u"lunch"_s)).ok());
        QTRY_VERIFY2(shown().contains(u"By card nobody can vote for that."_s), qPrintable(shown()));
        QVERIFY2(shown().contains(u"“Lunch?”: 1 answer"_s), qPrintable(shown())); // which poll's
        QVERIFY(!shown().contains(u"All is well."_s));
        QTRY_COMPARE(page()->head().state, u"1 needs you"_s);
        QVERIFY(m_bench->click(u"Show"_s));
        QTRY_COMPARE(m_bench->window().currentPage(), u"polls"_s);
        QCOMPARE(m_bench->page(u"polls"_s)->subject(), u"lunch"_s);
        QVERIFY(waitFor(station().polls().closePoll(u"lunch"_s)).ok());
        m_bench->window().goTo(u"overview"_s);
        QTRY_VERIFY(shown().contains(u"All is well."_s));
        QCOMPARE(page()->head().state, QString());
    }

    /// A button does what is written on it, also where the next trouble has the same words and as many of them.
    void remediesFollowTheTrouble()
    {
        m_bench->writeService(u"results"_s, "type = \"http\"\nlisten = \"tcp:0\"\n");
        QVERIFY(m_bench->start());
        QTRY_VERIFY(page()->head().shown);
        QStringList done;
        Trouble trouble{.id = u"x"_s, .page = u"services"_s, .head = u"Wrong:"_s, .text = u"It is."_s};
        trouble.remedies = {{u"Mend"_s, {}, [&] { done << u"Mend"_s; }}};
        m_bench->window().troubles().raise(trouble);
        QTRY_VERIFY(m_bench->button(u"Mend"_s));
        trouble.remedies = {{u"Forget it"_s, {}, [&] { done << u"Forget it"_s; }}};
        m_bench->window().troubles().raise(trouble);
        QTRY_VERIFY(m_bench->button(u"Forget it"_s));
        QVERIFY(m_bench->click(u"Forget it"_s));
        QVERIFY(!m_bench->button(u"Mend"_s));
        QCOMPARE(done, QStringList{u"Forget it"_s});
    }

    /// Nothing is well where nothing can be saved.
    void aFullDiskIsATrouble()
    {
        m_bench->writeService(u"results"_s, "type = \"http\"\nlisten = \"tcp:0\"\n");
        QVERIFY(m_bench->start());
        QTRY_VERIFY(page()->head().shown);
        auto* dashboard = page()->findChild<Dashboard*>();
        MachineState state;
        tellDisk(state, 1'000'000, 64'000'000'000);
        dashboard->showMachine(state);
        QTRY_VERIFY2(shown().contains(u"The disk has little room:"_s), qPrintable(shown()));
        QVERIFY(!shown().contains(u"All is well."_s));
        QCOMPARE(dashboard->needs().count, 1);
    }

    /// Overview adds a service as the Services page does: what could not be written is said.
    void quickStartSaysWhatCouldNotBeWritten()
    {
        QVERIFY(m_bench->start());
        QTRY_VERIFY(m_bench->button(u"Start"_s));
        m_bench->setDiskFull(true);
        QVERIFY(m_bench->click(u"Start"_s));
        QTRY_VERIFY2(m_bench->trouble().join(u' ').contains(u"is in the list, but goes"_s),
            qPrintable(m_bench->trouble().join(u' ')));
        m_bench->setDiskFull(false);
    }

    /// It is said why, and what was typed or chosen is there for another try.
    void theFirstCardsStayWhereNothingCouldBeKept()
    {
        playNetwork();
        QVERIFY(m_bench->start());
        QTRY_VERIFY(card());
        const auto tried = [this](const QString& sql) {
            return waitFor(station().database().write([sql](QSqlDatabase& connection) -> Result<bool> {
                QSqlQuery query(connection);
                return query.exec(sql);
            })).valueOr(false);
        };
        QVERIFY(tried(u"ALTER TABLE chat_account RENAME TO elsewhere"_s));
        cardField(u"Address"_s)->setFocus();
        m_bench->type(u"harbour.example"_s);
        QCOMPARE(fireTimers(*card()), 1);
        QTRY_VERIFY(cardField(u"Your name there"_s));
        cardField(u"Your name there"_s)->setText(u"lena"_s);
        QVERIFY(m_bench->click(u"Connect"_s));
        QTRY_VERIFY2(m_bench->trouble().join(u' ').contains(u"Adding the account"_s), qPrintable(shown()));
        QVERIFY(page()->findChild<FirstStart*>()->isVisible());
        QCOMPARE(cardField(u"Your name there"_s)->text(), u"lena"_s);
        QVERIFY(tried(u"ALTER TABLE elsewhere RENAME TO chat_account"_s));
        QVERIFY(m_bench->click(u"Connect"_s));
        QTRY_COMPARE(station().chat().accounts().size(), 1u);
        QTRY_VERIFY(page()->head().shown);
    }

    /// It could not be added, and now it could: the strip would say what is not true any more.
    void stripOfAQuickStartGoesWhenItSucceeds()
    {
        QVERIFY(m_bench->start());
        auto* card = page()->findChild<ServeCard*>();
        QTRY_VERIFY(card && card->isVisible());
        auto* kinds = card->findChild<QComboBox*>();
        const QString type = kinds->currentData().toString();
        startOn(m_bench->window(), newServiceSubject(type), u"Starting it"_s,
            Task<Result<Done>>(Error{Error::Kind::Local, Reason::NoSpace, u"The disk is full."_s, {}, 0}));
        const auto says = [this] {
            const auto all = m_bench->window().findChildren<Notice*>();
            return std::any_of(all.begin(), all.end(),
                [](const Notice* one) { return !one->isHidden() && one->text().contains(u"The disk is full."_s); });
        };
        QTRY_VERIFY(says());
        QVERIFY(m_bench->click(u"Start"_s));
        QTRY_COMPARE(m_bench->window().currentPage(), u"services"_s);
        m_bench->window().goTo(u"overview"_s);
        QTRY_VERIFY(!says());
    }

    void rowsAndTilesGoToTheirPages()
    {
        m_bench->writeService(u"results"_s, "type = \"http\"\nlisten = \"tcp:0\"\n");
        QVERIFY(m_bench->start());
        QVERIFY(waitFor(station().devices().addSimulated(u"Reader 1"_s, u"id12"_s)).ok());
        QTRY_VERIFY(page()->head().shown);
        QTRY_COMPARE(tile(u"Readers"_s)->model()->rowCount(), 1);
        TileTable* readers = tile(u"Readers"_s);
        QTest::mouseClick(
            readers->viewport(), Qt::LeftButton, {}, readers->visualRect(readers->model()->index(0, 0)).center());
        QTRY_COMPARE(m_bench->window().currentPage(), u"devices"_s);
        QCOMPARE(m_bench->page(u"devices"_s)->subject(), station().devices().devices().first().id);
        m_bench->press(Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(m_bench->window().currentPage(), u"overview"_s);
    }

    /// Another card was chosen: the account is still among what comes next, with what was typed for it.
    void anAccountIsOfferedAfterAnotherCard()
    {
        playNetwork();
        QVERIFY(m_bench->start());
        QTRY_VERIFY(card());
        cardField(u"Address"_s)->setText(u"harbour.example"_s);
        addPoll(false);
        QTRY_VERIFY(m_bench->button(u"Connect an account…"_s));
        QVERIFY(m_bench->click(u"Connect an account…"_s));
        QVERIFY(m_bench->waitForDialog());
        const auto fields = m_bench->dialog()->findChildren<QLineEdit*>();
        QVERIFY(std::any_of(fields.begin(), fields.end(),
            [](const QLineEdit* field) { return field->text() == u"harbour.example"_s; }));
        // One field as at the first start, and the form with all of them behind it.
        QCOMPARE(
            std::count_if(fields.begin(), fields.end(), [](const QLineEdit* field) { return field->isVisible(); }), 1);
        const auto* connect = m_bench->button(u"Connect"_s);
        QVERIFY(connect);
        QCOMPARE(connect->property("look").toByteArray(), QByteArray("primary")); // the one thing to do here
        QVERIFY(m_bench->click(u"More…"_s));
        QTRY_VERIFY(m_bench->dialog() && m_bench->dialog()->windowTitle() == u"Add account"_s);
        m_bench->press(Qt::Key_Escape); // it has the keyboard, which the first one has given back
        QTRY_VERIFY(m_bench->dialog() && m_bench->dialog()->windowTitle() == u"Connect an account"_s);
        QVERIFY(m_bench->waitForDialog());
        m_bench->press(Qt::Key_Escape);
        QTRY_VERIFY(!m_bench->dialog());
        auto adding = station().chat().addAccount(u"fake"_s, u"Fake"_s, {{u"server"_s, u"harbour.example"_s}}, false);
        QVERIFY(waitFor(std::move(adding)).ok());
        m_bench->press(Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(!m_bench->button(u"Connect an account…"_s));
    }

    /// Whoever goes on to the whole form need not type it a second time.
    void theNameGoesAlongToTheWholeForm()
    {
        playNetwork();
        QVERIFY(m_bench->start());
        addPoll(false);
        QVERIFY(m_bench->click(u"Connect an account…"_s));
        QVERIFY(m_bench->waitForDialog());
        m_bench->type(u"harbour.example"_s);
        m_bench->press(Qt::Key_Return);
        const auto field = [this](auto isIt) -> QLineEdit* {
            const auto fields = m_bench->dialog() ? m_bench->dialog()->findChildren<QLineEdit*>() : QList<QLineEdit*>();
            const auto found = std::find_if(
                fields.begin(), fields.end(), [&](const QLineEdit* each) { return each->isVisible() && isIt(each); });
            return found == fields.end() ? nullptr : *found;
        };
        const auto asks = [](const QLineEdit* each) { return each->accessibleName() == "Your name there"_L1; };
        QTRY_VERIFY(field(asks));
        field(asks)->setText(u"lena the second"_s);
        QVERIFY(m_bench->click(u"More…"_s));
        QTRY_VERIFY(m_bench->dialog() && m_bench->dialog()->windowTitle() == u"Add account"_s);
        QVERIFY(field([](const QLineEdit* each) { return each->text() == "lena the second"_L1; }));
        QVERIFY(field([](const QLineEdit* each) { return each->text() == "harbour.example"_L1; }));
        m_bench->dialog()->reject();
    }

    /// Also in a dialog, where Enter presses whichever button has the keyboard.
    void afterTheFirstStartToo()
    {
        playNetwork().isInTheClear = true;
        QVERIFY(m_bench->start());
        addPoll(false);
        QVERIFY(m_bench->click(u"Connect an account…"_s));
        QVERIFY(m_bench->waitForDialog());
        m_bench->type(u"harbour.example"_s);
        m_bench->press(Qt::Key_Return);
        QTRY_VERIFY(
            QApplication::focusWidget() && QApplication::focusWidget()->accessibleName() == u"Your name there"_s);
        m_bench->type(u"lena"_s);
        m_bench->press(Qt::Key_Return);
        const QWidget* verb = m_bench->button(u"Connect without encryption"_s);
        QTRY_COMPARE(QApplication::focusWidget(), verb);
        QVERIFY(station().chat().accounts().empty());
        m_bench->press(Qt::Key_Return);
        QTRY_COMPARE(station().chat().accounts().size(), 1u);
        QTRY_VERIFY(!m_bench->dialog());
    }

    void chatTileLeadsToWhoCalls()
    {
        auto network = std::make_unique<chat::FakeNetwork>();
        const auto& played = *network;
        chat::ChatParts parts;
        parts.types.push_back(std::move(network));
        station().setChatParts(std::move(parts));
        QVERIFY(m_bench->start());
        const auto account = waitFor(
            station().chat().addAccount(u"fake"_s, u"Cityday"_s, {{u"server"_s, u"cityday.example"_s}}, true));
        QVERIFY(account);
        QTRY_VERIFY(played.link);
        addPoll(true);
        ChatTile* tile = nullptr;
        QTRY_VERIFY((tile = page()->findChild<ChatTile*>()));
        QTRY_VERIFY(tile->isVisible());
        QTRY_VERIFY(shown().contains(u"Chat"_s));
        played.link->goOnline();
        auto& room = played.link->room(u"#lobby"_s);
        auto& quiet = played.link->room(u"#muted"_s);
        station().chat().setMuted(quiet.id, true);
        for (auto* where : {&room, &quiet})
            played.link->say(*where, u"kofi"_s, u"me: look"_s);
        auto* rows = tile->findChild<QListView*>();
        QTRY_COMPARE(rows->model()->rowCount(), 2); // the room that calls, and the account
        QCOMPARE(rows->model()->index(0, 0).data().toString(), u"lobby"_s);
        QTRY_VERIFY(shown().contains(u"1 unread, 1 mention you"_s) || shown().contains(u"1 unread, 2 mention you"_s));
        QStringList wanted;
        connect(tile, &ChatTile::placeWanted, this, [&](const QString& place) { wanted.append(place); });
        QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, rows->visualRect(rows->model()->index(0, 0)).center());
        rows->setFocus();
        rows->setCurrentIndex(rows->model()->index(1, 0));
        m_bench->press(Qt::Key_Return);
        QCOMPARE(wanted, (QStringList{QString::number(room.id), QString::number(room.account->networkPage().id)}));
        station().chat().reports().notifyState(*room.account, chat::Account::State::Failed, u"Wrong password."_s);
        QTRY_VERIFY(rows->model()->index(1, 0).data(Role::SecondText).toString().contains(u"needs you"_s));
        QVERIFY(waitFor(station().chat().removeAccount(*account)));
        QTRY_VERIFY(!tile->isVisible());
    }
};

QTEST_MAIN(OverviewPageTest)
#include "tst_overviewpage.moc"
