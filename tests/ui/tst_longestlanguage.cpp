#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTextDocument>

#include "app/accounts/accounts.h"
#include "app/station/running/station.h"
#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"
#include "tests/ui/samplewindow.h"
#include "tests/ui/support/pseudolanguage.h"
#include "ui/frame/keyboard/windowactions.h"
#include "ui/frame/page/page.h"
#include "ui/frame/window/siderail.h"
#include "ui/services/servicespage.h"
#include "ui/widgets/dialogs/dialog.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// The window in a language two fifths longer than English, at the least size that the design knows: no button and no
/// label is cut, and nothing makes the window larger than its screen. And in one that is read from the right.
class LongestLanguageTest : public QObject, private SampleWindow {
    Q_OBJECT

    /// What has room for less than its words, and does not say them in its tool tip either.
    static QStringList cutWithin(const QWidget* top)
    {
        QStringList cut;
        const auto judge = [&cut](const QWidget* widget, const QString& text, int room) {
            QString words = text;
            words.remove(u'&');
            if (words.isEmpty() || widget->toolTip().contains(words))
                return;
            for (const QString& line : words.split(u'\n')) {
                const int needed = widget->fontMetrics().horizontalAdvance(line);
                if (needed > room + 1)
                    cut.append(
                        u"%1 “%2” needs %3 and has %4"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                            line, QString::number(needed), QString::number(room)));
            }
        };
        for (const QWidget* widget : top->findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->window() != top)
                continue;
            if (qobject_cast<const QPushButton*>(widget) || qobject_cast<const QCheckBox*>(widget)
                || qobject_cast<const QRadioButton*>(widget)) {
                judge(widget, static_cast<const QAbstractButton*>(widget)->text(), widget->width());
            } else if (const auto* label = qobject_cast<const QLabel*>(widget)) {
                // One that may be narrower than its words cuts them with "…" and has them in its tip.
                const bool mayShrink = label->minimumSizeHint().width() < label->sizeHint().width();
                if (!label->wordWrap() && !mayShrink && !Qt::mightBeRichText(label->text()))
                    judge(widget, label->text(), label->contentsRect().width());
            }
        }
        return cut;
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
        startStation();
        QVERIFY(waitFor(station().accounts().add(u"alice"_s, u"correct horse"_s, everyport::Role::Administrator)).ok());
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

    void nothingIsCutOnAPage_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("subject");
        for (const PageEntry& entry : allPages())
            QTest::newRow(qPrintable(entry.id)) << entry.id << QString();
        QTest::newRow("poll being written") << u"polls"_s << u"band"_s;
        QTest::newRow("live poll") << u"polls"_s << u"town-fund"_s;
        QTest::newRow("settings of a service") << u"services"_s << u"xmpp"_s;
        QTest::newRow("how to connect to a service") << u"services"_s << ServicesPage::howToConnect(u"xmpp"_s);
        QTest::newRow("a user") << u"users"_s << u"alice"_s;
        for (const char* group : {"look", "notifications", "chat", "network", "window", "certificates"})
            QTest::addRow("preferences of %s", group) << u"preferences"_s << QString::fromLatin1(group);
    }
    void nothingIsCutOnAPage()
    {
        QFETCH(QString, page);
        QFETCH(QString, subject);
        const PseudoLanguage language(PseudoLanguage::Kind::Longest);
        openWindow();
        m_window->resize(1024, 640);
        m_window->goTo(page, subject);
        flush();
        QVERIFY(subject.isEmpty() || m_window->page(page)->goTo(subject)); // it is there
        processPending();
        QCOMPARE(m_window->size(), QSize(1024, 640)); // nothing has pushed it wider
        QTRY_VERIFY2(cutWithin(m_window.get()).isEmpty(), qPrintable(cutWithin(m_window.get()).join(u'\n')));
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
        const QStringList cut = cutWithin(dialog);
        const QSize least = dialog->minimumSizeHint();
        dialog->close();
        processPending();
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
        QVERIFY2(least.width() <= 1024 && least.height() <= 640,
            qPrintable(u"%1×%2"_s.arg(least.width()).arg(least.height())));
    }

    void nothingIsCutInAQuestion_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("subject");
        QTest::newRow("of the window") << QString() << QString();
        for (const PageEntry& entry : allPages())
            QTest::newRow(qPrintable(entry.id)) << entry.id << QString();
        QTest::newRow("a live poll") << u"polls"_s << u"town-fund"_s;
        QTest::newRow("a draft") << u"polls"_s << u"band"_s;
        QTest::newRow("a service") << u"services"_s << u"xmpp"_s;
        QTest::newRow("a user") << u"users"_s << u"alice"_s;
    }
    /// What ends with … opens a dialog: each that a page has, or the window's menus.
    void nothingIsCutInAQuestion()
    {
        QFETCH(QString, page);
        QFETCH(QString, subject);
        const PseudoLanguage language(PseudoLanguage::Kind::Longest);
        openWindow();
        m_window->resize(1024, 640);
        m_window->goTo(page.isEmpty() ? u"overview"_s : page, subject);
        flush();
        processPending();
        closeDialog(); // a subject may have opened one
        QList<QPointer<QAction>> asking;
        for (QAction* action : questions(page)) {
            if (action->isEnabled() && !action->menu() && action->text().endsWith(u'…'))
                asking.append(action);
        }
        QStringList wrong;
        int opened = 0;
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
                ++opened;
                for (const QString& cut : cutWithin(dialog))
                    wrong.append(words + u": "_s + cut);
                const QSize least = dialog->minimumSizeHint();
                if (least.width() > 1024 || least.height() > 640)
                    wrong.append(u"%1: %2×%3"_s.arg(words).arg(least.width()).arg(least.height()));
            }
            closeDialog();
            if (!page.isEmpty() && m_window->currentPage() != page)
                m_window->goTo(page, subject);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        qInfo("%d of %d opened a dialog of ours", opened, int(asking.size()));
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
};

QTEST_MAIN(LongestLanguageTest)
#include "tst_longestlanguage.moc"
