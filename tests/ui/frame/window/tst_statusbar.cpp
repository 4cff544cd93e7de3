#include "ui/frame/window/statusbar.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include "tests/support/testclass.h"
#include "ui/style/colours/metrics.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class StatusBarTest : public QObject {
    Q_OBJECT

    QWidget m_window;
    QAction m_drawer{u"Console"_s};
    QWidget* m_page = new QWidget(&m_window);
    StatusBar* m_status = new StatusBar(&m_drawer, &m_window);

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
        m_window.resize(1024, 640);
        m_window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_window));
    }

    /// What needs nobody gives way, and comes back; a trouble stays.
    void partsGiveWayToATrouble()
    {
        QList<StatusPart> all{part(u"Web: port 18080 is taken"_s, 1, Mark::Failed)};
        for (int i = 2; i < 20; ++i)
            all << part(u"%1 things that go on"_s.arg(i), i);
        m_status->show(all);
        QTRY_VERIFY(shown().size() > 3 && shown().size() < all.size());
        const auto before = shown();
        m_window.resize(400, 640);
        QTRY_VERIFY(shown().size() < before.size());
        QVERIFY(shown().contains(u"Web: port 18080 is taken"_s));
        QCOMPARE(m_status->height(), Metrics::statusBar());
        m_window.resize(1024, 640);
        QTRY_COMPARE(shown(), before);
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
        for (int width = 1000; width >= 320; width -= 20) { // step by step: it gets no narrower than what is shown
            m_window.resize(width, 640);
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(shown(), (QStringList{u"Recording 0.5 kB, 0:01"_s, u"Stop"_s}));
        m_window.resize(1024, 640);
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
