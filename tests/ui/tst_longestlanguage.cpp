#include <memory>

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QMenu>
#include <QPointer>
#include <QTest>

#include "app/accounts/accounts.h"
#include "app/plugins/pluginregistry.h"
#include "app/rulelinks/rulecontroller.h"
#include "app/station/pluginfiles.h"
#include "app/station/running/station.h"
#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"
#include "tests/ui/samplewindow.h"
#include "tests/ui/support/cutwords.h"
#include "tests/ui/support/pseudolanguage.h"
#include "tests/ui/support/samplechat.h"
#include "ui/frame/keyboard/windowactions.h"
#include "ui/frame/page/page.h"
#include "ui/frame/window/siderail.h"
#include "ui/languages/languages.h"
#include "ui/services/servicespage.h"
#include "ui/widgets/dialogs/dialog.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// The window in a language two fifths longer than English and in each that it speaks, at the least size that the
/// design knows: no button, label, state or title of a column is cut, and nothing makes the window larger than its
/// screen. And in one that is read from the right.
class LongestLanguageTest : public QObject, private SampleWindow {
    Q_OBJECT

    struct Place {
        QString page = {};
        QString subject = {};
    };
    static QList<std::pair<QByteArray, Place>> places()
    {
        QList<std::pair<QByteArray, Place>> all{{"poll being written", {u"polls"_s, u"band"_s}},
            {"new poll", {u"polls"_s, u"new"_s}}, {"live poll", {u"polls"_s, u"town-fund"_s}},
            {"settings of a service", {u"services"_s, u"xmpp"_s}},
            {"how to connect to a service", {u"services"_s, ServicesPage::howToConnect(u"xmpp"_s)}},
            {"a user", {u"users"_s, u"alice"_s}}, {"a rule", {u"rules"_s, u"door"_s}},
            {"a plugin", {u"plugins"_s, u"old-badges"_s}}};
        for (const char* group : {"look", "notifications", "chat", "network", "window", "certificates"})
            all.append({"preferences of " + QByteArray(group), {u"preferences"_s, QString::fromLatin1(group)}});
        return all;
    }
    /// Where questions are asked that the page alone does not have.
    static QList<std::pair<QByteArray, Place>> askingPlaces()
    {
        return {{"of the window", {}}, {"a live poll", {u"polls"_s, u"town-fund"_s}},
            {"a draft", {u"polls"_s, u"band"_s}}, {"a service", {u"services"_s, u"xmpp"_s}},
            {"a user", {u"users"_s, u"alice"_s}}};
    }
    static void addPlaces(const QList<std::pair<QByteArray, Place>>& named)
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("subject");
        for (const PageEntry& entry : allPages())
            QTest::newRow(qPrintable(entry.id)) << entry.id << QString();
        for (const auto& [name, place] : named)
            QTest::newRow(name.constData()) << place.page << place.subject;
    }
    static QList<Place> allPlaces(const QList<std::pair<QByteArray, Place>>& named)
    {
        QList<Place> all;
        for (const PageEntry& entry : allPages())
            all.append({entry.id, {}});
        for (const auto& [name, place] : named)
            all.append(place);
        return all;
    }

    /// One that is on, and a plugin that cannot be run: their pages have something to show.
    void addRuleAndPlugin()
    {
        const QString folder = station().settings().configFolder;
        QVERIFY(QDir().mkpath(folder + u"/rules"_s));
        QFile rule(folder + u"/rules/door.toml"_s);
        QVERIFY(rule.open(QFile::WriteOnly));
        rule.write("[when]\nevent = \"card-read\"\n[[do]]\naction = \"log\"\ntext = \"{card}\"\n");
        rule.close();
        station().rules().registry().load();
        QVERIFY(station().rules().registry().find(u"door"_s));
        QVERIFY(writeNewPlugin(folder + u"/plugins"_s, u"old-badges"_s).ok());
        QFile program(folder + u"/plugins/old-badges/plugin.py"_s);
        QVERIFY(program.open(QFile::WriteOnly));
        program.write("raise RuntimeError('old')\n");
        program.close();
        QVERIFY(waitFor(station().plugins().look()).ok());
        QVERIFY(!waitFor(station().plugins().setEnabled(u"old-badges"_s, true)).ok());
    }

    /// What is cut there, once what has just come has its place.
    QStringList cutAt(const Place& place)
    {
        m_window->goTo(place.page, place.subject);
        flush();
        if (!place.subject.isEmpty() && !m_window->page(place.page)->goTo(place.subject))
            return {place.page + u"/"_s + place.subject + u" is not there"_s};
        processPending();
        const bool isWhole = QTest::qWaitFor([this] { return cutWords(*m_window).isEmpty(); }, 3000);
        return isWhole ? QStringList() : cutWords(*m_window);
    }

    /// What ends with … opens a dialog: each that a place has, or without a page the window's menus.
    QStringList cutInQuestions(const Place& place, int* opened)
    {
        m_window->goTo(place.page.isEmpty() ? u"overview"_s : place.page, place.subject);
        flush();
        processPending();
        closeDialog(); // a subject may have opened one
        QList<QPointer<QAction>> asking;
        for (QAction* action : questions(place.page)) {
            if (action->isEnabled() && !action->menu() && action->text().endsWith(u'…'))
                asking.append(action);
        }
        QStringList wrong;
        for (const QPointer<QAction>& action : asking) {
            if (!action || !action->isEnabled())
                continue;
            const QString words = action->text();
            action->trigger();
            processPending();
            if (QWidget* popup = QApplication::activePopupWidget())
                popup->close();
            if (const auto* dialog = qobject_cast<Dialog*>(
                    QApplication::activeModalWidget())) { // and no file dialog of Qt's
                ++*opened;
                for (const QString& cut : cutWords(*dialog))
                    wrong.append(words + u": "_s + cut);
                const QSize least = dialog->minimumSizeHint();
                if (least.width() > 1024 || least.height() > 640)
                    wrong.append(u"%1: %2×%3"_s.arg(words).arg(least.width()).arg(least.height()));
            }
            closeDialog();
            if (!place.page.isEmpty() && m_window->currentPage() != place.page)
                m_window->goTo(place.page, place.subject);
        }
        return wrong;
    }

    /// Of a page, what stands in it and in the header above; without a page, what the menus have.
    QList<QAction*> questions(const QString& page)
    {
        if (page.isEmpty())
            return m_window->findChildren<QAction*>(Qt::FindDirectChildrenOnly)
                + m_window->windowActions().findChildren<QAction*>();
        const Page* front = m_window->page(page);
        const PageHead head = front->head();
        QList<QAction*> all = front->findChildren<QAction*>();
        for (QAction* action : QList{head.primary} + head.actions + head.more) {
            if (action && !all.contains(action))
                all.append(action);
        }
        return all;
    }
    static void closeDialog()
    {
        for (int i = 0; i < 3 && QApplication::activeModalWidget(); ++i) {
            QApplication::activeModalWidget()->close();
            processPending();
        }
    }

    QWidget* open(QAction* action)
    {
        action->trigger();
        const bool isOpen = QTest::qWaitFor([] { return QApplication::activeModalWidget() != nullptr; });
        return isOpen ? QApplication::activeModalWidget() : nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_talk = std::make_unique<SampleChat>(station());
        startStation();
        QVERIFY(waitFor(m_talk->fill()).ok());
        QVERIFY(waitFor(station().accounts().add(u"alice"_s, u"correct horse"_s, everyport::Role::Administrator)).ok());
        addRuleAndPlugin();
    }
    void cleanupTestCase() { closeAll(); }
    void cleanup() { m_window.reset(); }

    void sentencesGrowAndStayUsable_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("longest");
        QTest::newRow("a mark at the end") << u"Send %1 to {nick}…"_s << u"[Séñd %1 tø {nick} ëñ ä]…"_s;
        QTest::newRow("a key") << u"&File"_s << u"[&Fîlé ]"_s;
    }
    void sentencesGrowAndStayUsable()
    {
        QFETCH(QString, english);
        QFETCH(QString, longest);
        const PseudoLanguage language(PseudoLanguage::Kind::Longest);
        const QString made = QCoreApplication::translate("everyport::ui::X", english.toUtf8().constData());
        QCOMPARE(made.left(3), longest.left(3));
        QVERIFY2(made.size() >= english.size() + english.size() * 2 / 5 - 2, qPrintable(made));
        QCOMPARE(made.right(1), longest.right(1));
        for (const QString& kept : {u"%1"_s, u"{nick}"_s, u"&"_s})
            QCOMPARE(made.count(kept), english.count(kept));
        QCOMPARE(QCoreApplication::translate("everyport::ui::X", "d MMMM yyyy"), u"d MMMM yyyy"_s);
        QCOMPARE(QCoreApplication::translate("everyport::ui::X", "%1 %2"), u"%1 %2"_s);
    }

    void nothingIsCutOnAPage_data() { addPlaces(places()); }
    void nothingIsCutOnAPage()
    {
        QFETCH(QString, page);
        QFETCH(QString, subject);
        const PseudoLanguage language(PseudoLanguage::Kind::Longest);
        openWindow();
        m_window->resize(1024, 640);
        const QStringList cut = cutAt({page, subject});
        QCOMPARE(m_window->size(), QSize(1024, 640)); // nothing has pushed it wider
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }

    void nothingIsCutInALanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString& language : {u"en"_s, u"de"_s, u"es"_s, u"fr"_s, u"nl"_s})
            QTest::newRow(qPrintable(language)) << language;
    }
    /// Each has its own long words, which the made one has not: on every page, and in what is asked there.
    void nothingIsCutInALanguage()
    {
        QFETCH(QString, language);
        const Languages spoken(language);
        openWindow();
        m_window->resize(1024, 640);
        QStringList wrong;
        for (const Place& place : allPlaces(places())) {
            for (const QString& cut : cutAt(place))
                wrong.append(u"%1 %2: %3"_s.arg(place.page, place.subject, cut));
        }
        int opened = 0;
        for (const Place& place : allPlaces(askingPlaces())) {
            for (const QString& cut : cutInQuestions(place, &opened))
                wrong.append(u"%1 %2: %3"_s.arg(place.page, place.subject, cut));
        }
        m_window.reset(); // before the language goes
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY2(opened > 10, qPrintable(QString::number(opened)));
    }

    void nothingIsCutInADialog_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("shortcuts") << 0;
        QTest::newRow("report") << 1;
        QTest::newRow("about") << 2;
    }
    void nothingIsCutInADialog()
    {
        QFETCH(int, which);
        const PseudoLanguage language(PseudoLanguage::Kind::Longest);
        openWindow();
        const WindowActions& actions = m_window->windowActions();
        QWidget* dialog = open(QList{actions.shortcuts, actions.report, actions.about}[which]);
        QVERIFY(dialog);
        processPending();
        const QStringList cut = cutWords(*dialog);
        const QSize least = dialog->minimumSizeHint();
        dialog->close();
        processPending();
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
        QVERIFY2(least.width() <= 1024 && least.height() <= 640,
            qPrintable(u"%1×%2"_s.arg(least.width()).arg(least.height())));
    }

    void nothingIsCutInAQuestion_data() { addPlaces(askingPlaces()); }
    void nothingIsCutInAQuestion()
    {
        QFETCH(QString, page);
        QFETCH(QString, subject);
        const PseudoLanguage language(PseudoLanguage::Kind::Longest);
        openWindow();
        m_window->resize(1024, 640);
        int opened = 0;
        const QStringList wrong = cutInQuestions({page, subject}, &opened);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        qInfo("%d opened a dialog of ours", opened);
    }

    /// As in Arabic: the pages stand left of the rail, without anybody setting the direction by hand.
    void aLanguageFromTheRightMirrorsTheWindow()
    {
        const auto railLeft = [this] {
            const auto* rail = m_window->findChild<SideRail*>();
            return rail->mapTo(m_window.get(), QPoint()).x();
        };
        openWindow();
        QCOMPARE(railLeft(), 0);
        m_window.reset();
        {
            const PseudoLanguage language(PseudoLanguage::Kind::Mirrored);
            QVERIFY(QGuiApplication::isRightToLeft());
            openWindow();
            const auto* rail = m_window->findChild<SideRail*>();
            QCOMPARE(railLeft(), m_window->width() - rail->width());
            QVERIFY(rail->accessibleName().isEmpty() || rail->accessibleName().isRightToLeft());
            m_window.reset();
        }
        QVERIFY(!QGuiApplication::isRightToLeft());
    }

private:
    std::unique_ptr<SampleChat> m_talk;
};

QTEST_MAIN(LongestLanguageTest)
#include "tst_longestlanguage.moc"
