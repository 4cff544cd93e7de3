#include "ui/frame/window/statusbar.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include "tests/support/testclass.h"
#include "ui/frame/feedback/undobar.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/style/colours/metrics.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class StatusBarTest : public QObject {
    Q_OBJECT

    QWidget m_window;
    QAction m_drawer{u"Console"_s};
    UndoStack m_undo;
    QWidget* m_page = new QWidget(&m_window);
    StatusBar* m_status = new StatusBar(&m_drawer, &m_window);
    UndoBar* m_bar = new UndoBar(m_undo, m_status);

    QRect placeOf(const QWidget* widget) const { return {widget->mapTo(&m_window, QPoint()), widget->size()}; }
    QList<QAbstractButton*> parts() const
    {
        QList<QAbstractButton*> shown;
        for (auto* button : m_status->findChildren<QAbstractButton*>(QString(), Qt::FindDirectChildrenOnly)) {
            if (button->isVisible() && !button->text().isEmpty())
                shown << button;
        }
        return shown;
    }
    QStringList shown() const
    {
        QStringList words;
        for (const auto* part : parts())
            words << part->text();
        return words;
    }
    static StatusPart part(const QString& text, int order, Mark mark = Mark::None)
    {
        StatusPart made;
        made.text = text;
        made.order = order;
        made.mark = mark;
        return made;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto* column = new QVBoxLayout(&m_window);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(m_page, 1);
        column->addWidget(m_status);
        m_status->setMessage(m_bar);
        m_window.resize(1024, 640);
        m_window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_window));
    }
    void cleanup() { m_undo.dismiss(); }

    /// Neither what is on the page nor what stands in the foot; and nothing that has room moves for it.
    void whatWasDoneCoversNothing()
    {
        m_status->show({part(u"2 services"_s, 1), part(u"6 connections"_s, 2)});
        QTRY_COMPARE(shown().size(), 2);
        QCoreApplication::processEvents();
        QList<QRect> before{placeOf(m_page), placeOf(m_status)};
        for (const auto* one : parts())
            before << placeOf(one);
        m_undo.done(u"Deleted service “File drop”."_s, [] {});
        QTRY_VERIFY(m_bar->isVisible() && m_bar->width() > 100);
        QCoreApplication::processEvents();
        QList<QRect> after{placeOf(m_page), placeOf(m_status)};
        for (const auto* one : parts()) {
            after << placeOf(one);
            QVERIFY(!placeOf(one).intersects(placeOf(m_bar)));
        }
        QCOMPARE(after, before);
        QVERIFY(placeOf(m_status).contains(placeOf(m_bar)));
        QVERIFY(!placeOf(m_page).intersects(placeOf(m_bar)));
        QVERIFY2(m_bar->width() >= m_bar->sizeHint().width(), "its words are cut");
    }

    /// What needs nobody gives way, and comes back; a trouble stays while there is room for both.
    void partsGiveWayToIt()
    {
        QList<StatusPart> all{part(u"Web: port 18080 is taken"_s, 1, Mark::Failed)};
        for (int i = 2; i < 10; ++i)
            all << part(u"%1 things that go on"_s.arg(i), i);
        m_status->show(all);
        QTRY_VERIFY(shown().size() > 3);
        const auto before = shown();
        m_bar->tell(u"Everyone in this network can reach it now."_s);
        QTRY_VERIFY(m_bar->isVisible() && shown().size() < before.size());
        QVERIFY(shown().contains(u"Web: port 18080 is taken"_s));
        QTRY_VERIFY(m_bar->width() >= m_bar->sizeHint().width());
        m_bar->tell(QString(2000, u'x'));
        QTRY_VERIFY(m_bar->width() > m_window.width() / 2);
        QVERIFY(placeOf(m_status).contains(placeOf(m_bar)));
        QCOMPARE(m_status->height(), Metrics::statusBar());
        m_bar->hide();
        QTRY_COMPARE(shown(), before);
    }

    /// However long it is, beside parts of any kind; also where some of them come while it is there.
    void aPassingSentenceLiesOverNothing()
    {
        QAction stop(u"Stop"_s);
        StatusPart button = part(u"Stop"_s, 7);
        button.action = &stop;
        StatusPart rates = part(u"↓ 0.0  ↑ 0.0 kB/s"_s, 8);
        rates.atRight = true;
        const QList<StatusPart> all{part(u"2 services"_s, 1),
            part(u"http-2: Port 45747 is taken by another service of this program."_s, 2, Mark::Failed),
            part(u"6 connections"_s, 3), part(u"6 readers"_s, 4), part(u"1:01:14"_s, 5, Mark::Live),
            part(u"Recording 0.5 kB, 0:01"_s, 6, Mark::Live), button, rates};
        const auto liesOverNothing = [this] {
            QRect room = placeOf(m_bar);
            for (const auto* one : m_status->findChildren<QAbstractButton*>(QString(), Qt::FindDirectChildrenOnly)) {
                if (one->isVisible() && placeOf(one).intersects(room))
                    return false;
            }
            return placeOf(m_status).contains(room);
        };
        for (const int width : {1024, 700, 500}) {
            m_window.resize(width, 640);
            m_status->show(all.first(3));
            for (const int words : {1, 5, 12, 25, 60, 400}) {
                m_bar->tell(u"passing "_s.repeated(words));
                m_status->show(all);
                QCoreApplication::processEvents();
                QVERIFY2(liesOverNothing(), qPrintable(u"%1 words in %2"_s.arg(words).arg(width)));
                m_status->show(all.first(3));
                QCoreApplication::processEvents();
                QVERIFY2(liesOverNothing(), qPrintable(u"%1 words in %2"_s.arg(words).arg(width)));
            }
            m_bar->hide();
        }
        m_window.resize(1024, 640);
        m_status->show({});
    }

    /// Its way back is gone in seconds; what is wrong stands here again after that.
    void troublesGiveWayToASentenceToo()
    {
        const QStringList wrong{
            u"Rule wrong: file faulty"_s, u"http-2: Port 46679 is taken by another service of this program."_s};
        m_status->show({part(wrong[0], 1, Mark::Failed), part(wrong[1], 2, Mark::Failed)});
        QTRY_COMPARE(shown(), wrong);
        m_undo.done(
            u"Everyone in this network can reach the room now, without encryption: others can read it."_s, [] {});
        QTRY_VERIFY2(m_bar->width() >= m_bar->sizeHint().width(), "its words are cut");
        QCOMPARE(shown(), wrong.first(1)); // for which there is room
        m_undo.dismiss();
        QTRY_COMPARE(shown(), wrong);
    }

    /// A lone "Stop" says nothing of what it stops.
    void whatEndsSomethingKeepsItsWords()
    {
        QAction stop(u"Stop"_s);
        StatusPart button = part(u"Stop"_s, 3);
        button.action = &stop;
        QList<StatusPart> all{part(u"8 connections"_s, 1), part(u"Recording 0.5 kB, 0:01"_s, 2, Mark::Live), button};
        for (int i = 4; i < 20; ++i)
            all << part(u"%1 things that go on"_s.arg(i), i);
        m_status->show(all);
        QTRY_VERIFY(shown().size() < all.size());
        m_bar->tell(QString(2000, u'x'));
        QTRY_COMPARE(shown(), (QStringList{u"Recording 0.5 kB, 0:01"_s, u"Stop"_s}));
        m_bar->hide();
        m_status->show({});
    }

    /// F6 comes here; also where all parts have given way.
    void theKeyboardGoesToWhatIsThere()
    {
        m_status->show({part(u"2 services"_s, 1)});
        QTRY_COMPARE(shown().size(), 1);
        m_status->focusFirst();
        QCOMPARE(m_window.focusWidget(), parts().first());
        m_status->show({});
        m_page->setFocus();
        m_status->focusFirst();
        QVERIFY(m_window.focusWidget()->isVisible());
        QVERIFY(m_status->isAncestorOf(m_window.focusWidget()));
    }

    /// The window stays when its text gets another size, and gets its foot back as it was.
    void itIsNoHigherThanItsText()
    {
        const QFont usual = QApplication::font();
        QFont larger = usual;
        larger.setPixelSize(26);
        const auto set = [](const QFont& font) {
            QApplication::setFont(font);
            QEvent change(QEvent::ApplicationFontChange); // as Theme does
            for (QWidget* widget : QApplication::allWidgets())
                QCoreApplication::sendEvent(widget, &change);
        };
        set(larger);
        QTRY_COMPARE(m_status->height(), Metrics::statusBar());
        StatusBar made(&m_drawer, nullptr);
        const auto* fold = made.findChild<QToolButton*>();
        QCOMPARE(fold->height(), Metrics::px(24));
        set(usual);
        QTRY_COMPARE(m_status->height(), Metrics::statusBar());
        QCOMPARE(fold->height(), Metrics::px(24));
    }
};

QTEST_MAIN(StatusBarTest)
#include "tst_statusbar.moc"
