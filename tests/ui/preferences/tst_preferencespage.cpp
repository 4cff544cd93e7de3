#include <algorithm>
#include <optional>

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QSettings>
#include <QSpinBox>
#include <QTest>

#include "app/trust/acceptedcertificates.h"
#include "netcore/task/taskset.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/pagebench.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/frame/keyboard/windowactions.h"
#include "ui/languages/languages.h"
#include "ui/preferences/preferenceform.h"
#include "ui/preferences/preferencegroups.h"
#include "ui/preferences/preferencehistory.h"
#include "ui/preferences/preferencerow.h"
#include "ui/preferences/preferencespage.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/rowmeasure.h"
#include "ui/style/words/timeformat.h"
#include "ui/widgets/controls/segments.h"
#include "ui/widgets/display/texts.h"
#include "ui/widgets/tables/filterfield.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// Settings as people come to them: found, changed at once, taken back.
class PreferencesPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PageBench> m_bench;

    Page* page() { return m_bench->page(u"preferences"_s); }
    PreferenceForm* form() { return page()->findChild<PreferenceForm*>(); }
    PreferenceRow* row(const QString& key)
    {
        for (PreferenceRow* each : form()->rows()) {
            if (each->preference().key == key)
                return each;
        }
        return nullptr;
    }
    int shownGroups()
    {
        const auto* list = page()->findChild<QListWidget*>();
        int shown = 0;
        for (int i = 0; i < list->count(); ++i)
            shown += !list->item(i)->isHidden();
        return shown;
    }
    int textPercent() { return m_bench->window().theme().textPercent(); }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{preferencesPage()});
        QVERIFY(m_bench->start());
        page()->goTo(u"look"_s);
    }
    void cleanup() { m_bench.reset(); }

    void theListIsAsWideAsItsWords_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString& language : {u"en"_s, u"de"_s, u"es"_s, u"fr"_s, u"nl"_s})
            QTest::newRow(qPrintable(language)) << language;
    }
    void theListIsAsWideAsItsWords()
    {
        QFETCH(QString, language);
        m_bench.reset();
        std::optional<Languages> spoken;
        if (language != "en"_L1)
            spoken.emplace(language);
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{preferencesPage()});
        QVERIFY(m_bench->start());
        m_bench->window().resize(1024, 640);
        const auto* list = page()->findChild<QListWidget*>();
        const int around = 2 * (Metrics::pageEdge - Metrics::betweenControls) + 2 * Metrics::betweenControls;
        const auto cut = [&] {
            QStringList words;
            for (int i = 0; i < list->count(); ++i) {
                const int needed = cellNeed(list->model()->index(i, 0)).text;
                if (needed + around > list->viewport()->width())
                    words.append(u"%1 needs %2"_s.arg(list->item(i)->text()).arg(needed));
            }
            return words;
        };
        QTRY_VERIFY2(cut().isEmpty(), qPrintable(cut().join(u'\n')));
        QVERIFY(list->width() <= Metrics::px(300)); // the settings need their room, too
        m_bench.reset();
    }

    void whatCannotBeTakenBackIsSaidAndStays()
    {
        bool isLocked = false;
        QVariant now = 1;
        Preference preference;
        preference.key = u"test/one"_s;
        preference.label = u"One"_s;
        preference.value = [&now] { return now; };
        preference.apply = [&](const QVariant& value) {
            if (isLocked)
                return u"The folder cannot be written."_s;
            now = value;
            return QString();
        };
        auto& history = PreferenceHistory::of(m_bench->window());
        QCOMPARE(history.set(preference, 2), QString());
        isLocked = true;
        history.takeBackLast();
        QTRY_VERIFY(m_bench->trouble().join(u' ').contains(u"The folder cannot be written."_s));
        QCOMPARE(now, QVariant(2));
        QVERIFY(history.canTakeBack());
        isLocked = false;
        history.takeBackLast();
        QCOMPARE(now, QVariant(1));
        QVERIFY(!history.canTakeBack());
    }

    void aChangeCountsAtOnceAndIsTakenBack()
    {
        auto* look = qobject_cast<Segments*>(row(u"look/theme"_s)->control());
        QVERIFY(look);
        QCOMPARE(look->chosen(), 1); // light, as the bench has it
        QVERIFY(!m_bench->button(u"Undo last"_s)->isEnabled());
        QVERIFY(m_bench->click(u"Dark"_s));
        QVERIFY(m_bench->window().theme().isDark());
        QCOMPARE(m_bench->window().undo().offer()->text, u"Appearance: Dark"_s);
        QVERIFY(m_bench->click(u"As the desktop"_s));
        QVERIFY(!m_bench->window().theme().isDark());
        QVERIFY(m_bench->click(u"Undo last"_s));
        QVERIFY(m_bench->window().theme().isDark());
        QCOMPARE(look->chosen(), 2);
        QVERIFY(!m_bench->window().undo().offer()); // it would take back what is back
        QVERIFY(m_bench->click(u"Undo last"_s));
        QVERIFY(!m_bench->window().theme().isDark());
        QTRY_VERIFY(!m_bench->button(u"Undo last"_s)->isEnabled());
    }

    void theWindowsUndoTakesItBackAsWell()
    {
        QVERIFY(m_bench->click(u"Dark"_s));
        page()->findChild<QListWidget*>()->setFocus();
        m_bench->press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!m_bench->window().theme().isDark());
        QVERIFY(!m_bench->button(u"Undo last"_s)->isEnabled());
    }

    /// The page is made anew for it, and so is the field; what was changed can be taken back all the same.
    void textSize()
    {
        auto* size = qobject_cast<QSpinBox*>(row(u"look/text-size"_s)->control());
        QVERIFY(size);
        size->setFocus();
        size->stepUp();
        QTRY_COMPARE(textPercent(), 110);
        m_bench->flush();
        size = qobject_cast<QSpinBox*>(row(u"look/text-size"_s)->control());
        QCOMPARE(size->value(), 110);
        QVERIFY(size->hasFocus() || size->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(m_bench->click(u"Undo last"_s));
        QTRY_COMPARE(textPercent(), 100);
        m_bench->flush();
        QCOMPARE(qobject_cast<QSpinBox*>(row(u"look/text-size"_s)->control())->value(), 100);
    }

    /// Pages are made anew: times stand in their words.
    void timesAndDates()
    {
        const QPointer<Page> before(page());
        QVERIFY(m_bench->click(u"12 hours"_s));
        QCOMPARE(TimeFormat::clock(), TimeFormat::Clock::Hours12);
        QTRY_VERIFY(!before);
        m_bench->flush();
        QCOMPARE(m_bench->memory().value(u"window/clock"_s).toInt(), int(TimeFormat::Clock::Hours12));
        QCOMPARE(page()->subject(), u"look"_s);
        QVERIFY(m_bench->click(u"2026-11-03"_s));
        QCOMPARE(TimeFormat::day(), TimeFormat::Day::Numbers);
        m_bench->flush();
        QVERIFY(m_bench->click(u"Undo last"_s));
        QVERIFY(m_bench->click(u"Undo last"_s));
        QCOMPARE(TimeFormat::clock(), TimeFormat::Clock::Hours24);
        QCOMPARE(TimeFormat::day(), TimeFormat::Day::Words);
    }

    void howManyCertificatesAreAcceptedIsSaidBesideTheButton()
    {
        using Until = trust::AcceptedCertificates::Until;
        trust::AcceptedCertificates& certificates = m_bench->station().certificates();
        page()->goTo(u"certificates"_s);
        const PreferenceRow* shown = row(u"certificates/accepted"_s);
        QVERIFY(shown);
        const auto says = [shown](const QString& words) {
            const auto labels = shown->findChildren<QLabel*>();
            return std::any_of(
                labels.begin(), labels.end(), [&](const QLabel* label) { return label->text() == words; });
        };
        QVERIFY(says(u"0 accepted"_s));
        const CertificatePlace irc{u"irc.test"_s, u"6697"_s};
        TaskSet tasks(TaskSet::unhandled);
        tasks.start(certificates.accept(irc, QString(64, u'a'), Until::ProgramEnds, u"test"_s));
        tasks.start(certificates.accept({u"b.test"_s, u"993"_s}, QString(64, u'b'), Until::TakenBack, u"test"_s));
        QTRY_VERIFY(says(u"2 accepted"_s));
        tasks.start(certificates.forget(irc));
        QTRY_VERIFY(says(u"1 accepted"_s));
    }

    /// They come and go by themselves, as connections meet them.
    void whatIsBeingTypedStaysWhenCertificatesChange()
    {
        trust::AcceptedCertificates& certificates = m_bench->station().certificates();
        page()->goTo(u"network"_s);
        auto* proxy = qobject_cast<QLineEdit*>(row(u"network/own-proxy"_s)->control());
        QVERIFY(proxy);
        proxy->setFocus();
        m_bench->type(u"socks5:127."_s);
        bool isChanged = false;
        const Registration changed = certificates.whenChanged([&isChanged] { isChanged = true; });
        TaskSet tasks(TaskSet::unhandled);
        tasks.start(certificates.accept(
            {u"irc.test"_s, u"6697"_s}, QString(64, u'a'), trust::AcceptedCertificates::Until::ProgramEnds, u"test"_s));
        QTRY_VERIFY(isChanged);
        QCOMPARE(proxy->text(), u"socks5:127."_s);
        m_bench->type(u"0.0.1:9050"_s); // and goes on where it was
        QCOMPARE(proxy->text(), u"socks5:127.0.0.1:9050"_s);
        proxy->clear(); // or it would count as the window goes
    }

    /// Another setting changes, by hand or by the desktop at dusk.
    void whatIsBeingTypedStaysWhenAnotherSettingChanges()
    {
        page()->goTo(u"network"_s);
        auto* proxy = qobject_cast<QLineEdit*>(row(u"network/own-proxy"_s)->control());
        QVERIFY(proxy);
        proxy->setFocus();
        m_bench->type(u"tcp:127.0.0.1:80"_s);
        m_bench->window().theme().setChoice(Theme::Choice::Dark);
        QCOMPARE(proxy->text(), u"tcp:127.0.0.1:80"_s);
        // What was not taken stays to be mended as well, with why.
        m_bench->press(Qt::Key_Return);
        const auto isWhySaid = [&] {
            const auto labels = row(u"network/own-proxy"_s)->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
                return label->isVisible() && label->text().contains(u"socks5:"_s) && !label->text().contains(u"Tor"_s);
            });
        };
        QVERIFY(isWhySaid());
        // Not by its colour alone: by a mark, at the field's edge, and to a screen reader.
        const auto isMarked = [&] {
            const auto marks = row(u"network/own-proxy"_s)->findChildren<StateText*>();
            return std::any_of(marks.begin(), marks.end(), [](const StateText* mark) { return mark->isVisible(); });
        };
        const QString help = row(u"network/own-proxy"_s)->preference().help;
        QVERIFY(isMarked());
        QVERIFY(proxy->property("fault").toBool());
        QVERIFY(proxy->accessibleDescription().contains(u"socks5:"_s) && proxy->accessibleDescription() != help);
        m_bench->window().theme().setChoice(Theme::Choice::Light);
        QCOMPARE(proxy->text(), u"tcp:127.0.0.1:80"_s);
        QVERIFY(isWhySaid());
        // And what counts is shown as it counts.
        proxy->selectAll();
        m_bench->type(u" socks5:127.0.0.1:9050"_s);
        m_bench->press(Qt::Key_Return);
        QCOMPARE(proxy->text(), u"socks5:127.0.0.1:9050"_s);
        QVERIFY(!isWhySaid());
        QVERIFY(!isMarked() && !proxy->property("fault").toBool());
        QCOMPARE(proxy->accessibleDescription(), help);
        m_bench->window().undo().takeBack();
        QVERIFY(proxy->text().isEmpty());
    }

    void whyWasNotTakenIsSaidInTheWindowsLanguage()
    {
        m_bench.reset();
        const Languages german(u"de"_s);
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{preferencesPage()});
        QVERIFY(m_bench->start());
        page()->goTo(u"network"_s);
        auto* proxy = qobject_cast<QLineEdit*>(row(u"network/own-proxy"_s)->control());
        QVERIFY(proxy);
        proxy->setFocus();
        m_bench->type(u"tcp:127.0.0.1:80"_s);
        m_bench->press(Qt::Key_Return);
        const QString why = proxy->accessibleDescription(); // as somebody hears it
        QVERIFY2(why.startsWith(u"Einen Proxy schreibt man als"_s), qPrintable(why));
        const auto labels = row(u"network/own-proxy"_s)->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().startsWith(u"Einen Proxy schreibt man als"_s);
        }));
        proxy->clear();  // or it would count as the window goes
        m_bench.reset(); // before its language goes
    }

    /// A choice that was not taken stands there no more, so what was wrong with it is over with the next setting, be it
    /// the one that was missing.
    void whatWasWrongIsOverWhenItIsMendedElsewhere()
    {
        page()->goTo(u"network"_s);
        PreferenceRow* way = row(u"network/proxy"_s);
        auto* proxy = qobject_cast<QLineEdit*>(row(u"network/own-proxy"_s)->control());
        QVERIFY(way && proxy);
        const QString described = way->control()->accessibleDescription();
        const auto isWrong = [&] {
            const auto marks = way->findChildren<StateText*>();
            const bool isMarked = std::any_of(
                marks.begin(), marks.end(), [](const StateText* mark) { return mark->isVisible(); });
            return isMarked && way->control()->accessibleDescription() != described;
        };
        const auto isOver = [&] { return !isWrong() && way->control()->accessibleDescription() == described; };
        const auto chooseOwn = [&] {
            for (auto* each : way->control()->findChildren<QAbstractButton*>()) {
                if (each->text() == u"The one below"_s)
                    each->click();
            }
        };
        chooseOwn();
        QVERIFY(isWrong());
        m_bench->window().theme().setChoice(Theme::Choice::Dark); // no setting of theirs: it may not have been read yet
        QVERIFY(isWrong());
        proxy->setFocus();
        m_bench->type(u"socks5:127.0.0.1:9050"_s);
        m_bench->press(Qt::Key_Return);
        QVERIFY(isOver());
        m_bench->window().undo().takeBack();
        QVERIFY(isOver());
        // Words that were not taken stand there to be mended, and go with what is taken back.
        m_bench->type(u"socks5:127.0.0.1:9050"_s);
        m_bench->press(Qt::Key_Return);
        proxy->selectAll();
        m_bench->type(u"tcp:127.0.0.1:80"_s);
        m_bench->press(Qt::Key_Return);
        QVERIFY(proxy->property("fault").toBool());
        m_bench->window().undo().takeBack();
        QVERIFY(!proxy->property("fault").toBool());
        QVERIFY(proxy->text().isEmpty());
    }

    void digitsThatAreBeingTypedStayWhenAnotherSettingChanges()
    {
        auto* size = qobject_cast<QSpinBox*>(row(u"look/text-size"_s)->control());
        QVERIFY(size);
        auto* typed = size->findChild<QLineEdit*>();
        typed->setFocus();
        size->selectAll();
        m_bench->type(u"12"_s);
        const QString half = typed->text();
        QVERIFY(half != size->prefix() + QString::number(size->value()) + size->suffix());
        m_bench->window().theme().setChoice(Theme::Choice::Dark);
        QCOMPARE(typed->text(), half);
        m_bench->type(u"0"_s);
        m_bench->press(Qt::Key_Return);
        QTRY_COMPARE(textPercent(), 120);
    }

    void whatIsChangedElsewhereIsShown()
    {
        m_bench->window().theme().setChoice(Theme::Choice::Dark);
        QCOMPARE(qobject_cast<Segments*>(row(u"look/theme"_s)->control())->chosen(), 2);
    }

    void findsByNameAndHelp()
    {
        const int all = shownGroups();
        QVERIFY(all > 2);
        page()->perform(Command::Find);
        m_bench->type(u"tray"_s);
        QCOMPARE(page()->subject(), u"window"_s);
        QCOMPARE(form()->marked(), (QStringList{u"window/tray"_s, u"window/always-tray"_s}));
        QCOMPARE(shownGroups(), 1);
        m_bench->press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), row(u"window/tray"_s)->control());
        m_bench->press(Qt::Key_Escape); // from anywhere on the page
        QVERIFY(page()->findChild<FilterField*>()->text().isEmpty());
        QCOMPARE(shownGroups(), all);
        QVERIFY(form()->marked().isEmpty());
    }

    void whatNothingIsCalledHidesAllAndHarmsNothing()
    {
        page()->perform(Command::Find);
        m_bench->type(u"zzz"_s);
        QCOMPARE(shownGroups(), 0);
        QVERIFY(form()->isHidden()); // it would look like what was found
        m_bench->press(Qt::Key_Return);
        QCOMPARE(page()->subject(), u"look"_s);
        page()->findChild<FilterField*>()->clear();
        QVERIFY(!form()->isHidden());
    }

    /// Its edge, the rows' and the title's above are one line.
    void theFieldBeginsAtThePagesEdge()
    {
        const auto* field = page()->findChild<FilterField*>();
        QTRY_COMPARE(field->mapTo(page(), QPoint(0, 0)).x(), Metrics::pageEdge);
    }

    void nothingIsCutInANarrowWindow_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        QTest::newRow("narrow") << QSize(800, 500) << 100;
        QTest::newRow("small") << QSize(1024, 640) << 100;
        QTest::newRow("large words") << QSize(1024, 640) << 150;
    }
    void nothingIsCutInANarrowWindow()
    {
        QFETCH(QSize, size);
        QFETCH(int, percent);
        m_bench->window().theme().setTextPercent(percent);
        m_bench->window().resize(size);
        QStringList cut;
        for (const PreferenceGroup& group : preferenceGroups(m_bench->window())) {
            page()->goTo(group.id);
            m_bench->flush();
            for (const PreferenceRow* each : form()->rows()) {
                const QRect control(each->control()->mapTo(form()->viewport(), QPoint()), each->control()->size());
                if (control.left() < 0 || control.right() >= form()->viewport()->width()
                    || each->control()->width() < each->control()->minimumSizeHint().width())
                    cut.append(u"%1: %2 to %3 of %4, wants %5"_s.arg(each->preference().key)
                                   .arg(control.left())
                                   .arg(control.right())
                                   .arg(form()->viewport()->width())
                                   .arg(each->control()->minimumSizeHint().width()));
            }
        }
        m_bench->window().theme().setTextPercent(100);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }

    void aLinkGoesToTheSetting()
    {
        m_bench->window().goTo(u"preferences"_s, u"window/tray"_s);
        QCOMPARE(page()->subject(), u"window"_s);
        QCOMPARE(QApplication::focusWidget(), row(u"window/tray"_s)->control());
        m_bench->window().goTo(u"preferences"_s, u"look/theme"_s);
        QCOMPARE(page()->subject(), u"look"_s);
        QVERIFY(!page()->goTo(u"no/such"_s));
        QCOMPARE(page()->subject(), u"look"_s);
    }

    void thePaletteFindsSettings()
    {
        QStringList titles;
        for (const PaletteHit& hit : m_bench->window().findHits(u"tray"_s)) {
            titles << hit.title;
            if (hit.group == "Preferences"_L1)
                hit.go();
        }
        QVERIFY2(titles.contains(u"Go to the tray without a word when closed"_s), qPrintable(titles.join(u'\n')));
        QCOMPARE(page()->subject(), u"window"_s);
    }

    /// Ctrl+, as before.
    void theKeyOpensIt()
    {
        m_bench->window().windowActions().preferences->trigger();
        QCOMPARE(m_bench->window().currentPage(), u"preferences"_s);
        QCOMPARE(page()->head().title, u"Preferences"_s);
    }
};

QTEST_MAIN(PreferencesPageTest)
#include "tst_preferencespage.moc"
