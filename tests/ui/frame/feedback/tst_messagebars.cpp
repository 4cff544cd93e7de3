#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

#include "tests/support/testclass.h"
#include "ui/frame/feedback/alerts.h"
#include "ui/frame/feedback/messagebars.h"
#include "ui/style/words/access.h"
#include "ui/widgets/display/notice.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class StripsTest : public QObject {
    Q_OBJECT

    QWidget m_window;
    std::unique_ptr<Alerts> m_troubles;
    std::unique_ptr<MessageBars> m_strips;

    static Trouble of(const QString& id, const QString& page = u"devices"_s)
    {
        Trouble trouble;
        trouble.id = id;
        trouble.page = page;
        trouble.severity = Trouble::Severity::Trouble;
        trouble.head = id + u':';
        trouble.text = u"is so"_s;
        return trouble;
    }
    QStringList shown() const
    {
        QStringList words;
        for (const Notice* notice : m_strips->findChildren<Notice*>()) {
            if (notice->isVisible())
                words << notice->text();
        }
        words.sort();
        return words;
    }
    bool above(const QString& upper, const QString& lower) const
    {
        QCoreApplication::processEvents();
        QHash<QString, int> heights;
        for (const Notice* notice : m_strips->findChildren<Notice*>())
            heights.insert(notice->text(), notice->mapTo(m_strips.get(), QPoint()).y());
        return heights[upper] < heights[lower];
    }
    QAbstractButton* button(const QString& words) const
    {
        for (auto* one : m_strips->findChildren<QAbstractButton*>()) {
            if (one->isVisible() && one->text() == words)
                return one;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { installAccess(); }
    void init()
    {
        m_window.resize(1280, 800);
        m_window.show();
        m_troubles = std::make_unique<Alerts>();
        m_strips = std::make_unique<MessageBars>(*m_troubles, &m_window);
        m_strips->setPage(u"devices"_s);
    }
    void cleanup()
    {
        m_strips.reset();
        m_troubles.reset();
    }

    void onlyThePagesOwnTroublesAreShown()
    {
        m_troubles->raise(of(u"a"_s));
        m_troubles->raise(of(u"b"_s, u"services"_s));
        QTRY_COMPARE(shown(), QStringList{u"a: is so"_s});
        m_strips->setPage(u"services"_s);
        QTRY_COMPARE(shown(), QStringList{u"b: is so"_s});
        m_strips->setPage(u"log"_s);
        QVERIFY(m_strips->isHidden()); // no empty area
    }

    /// However much is wrong, the page is not pushed away.
    void manyAreCounted()
    {
        for (int i = 0; i < 20; ++i)
            m_troubles->raise(of(QString::number(i)));
        QTRY_COMPARE(shown().size(), 4);
        QVERIFY2(shown().join(u'\n').contains(u"17 more"_s), qPrintable(shown().join(u'\n')));
        for (int i = 0; i < 18; ++i)
            m_troubles->clear(QString::number(i));
        QTRY_COMPARE(shown(), (QStringList{u"18: is so"_s, u"19: is so"_s}));
    }

    /// Somebody is about to press a remedy while another trouble comes: the button stays the same.
    void whatLooksTheSameStaysTheSameButton()
    {
        int done = 0;
        Trouble one = of(u"a"_s);
        one.remedies = {{u"Use 18081"_s, {}, [&] { ++done; }}};
        m_troubles->raise(one);
        QTRY_VERIFY(button(u"Use 18081"_s));
        const QPointer<QAbstractButton> before = button(u"Use 18081"_s);
        m_troubles->raise(of(u"b"_s));
        m_troubles->raise(one);
        QCOMPARE(button(u"Use 18081"_s), before.data());
        before->click();
        QCOMPARE(done, 1);
        one.text = u"is otherwise"_s;
        m_troubles->raise(one);
        QTRY_VERIFY(shown().contains(u"a: is otherwise"_s));
    }

    /// The window's own word goes along to every page, once an id, until it is closed.
    void theWindowsWordIsOnEveryPage()
    {
        m_strips->tell(u"close"_s, Mark::Info, u"12 people"_s, u"are connected."_s);
        m_strips->tell(u"close"_s, Mark::Info, u"13 people"_s, u"are connected."_s);
        QTRY_COMPARE(shown(), QStringList{u"13 people are connected."_s});
        m_strips->setPage(u"services"_s);
        QTRY_COMPARE(shown().size(), 1);
        m_strips->close(u"close"_s);
        QVERIFY(m_strips->isHidden());
        m_strips->close(u"never told"_s);
    }

    /// Three strips would take a third of the page: one stands there, the others behind a button that counts them.
    void aLowWindowShowsOne()
    {
        for (const auto& id : {u"a"_s, u"b"_s, u"c"_s})
            m_troubles->raise(of(id));
        QTRY_COMPARE(shown().size(), 3);
        m_window.resize(1024, 640);
        QTRY_COMPARE(shown(), QStringList{u"c: is so"_s});
        auto* more = button(u"2 more"_s);
        QVERIFY(more);
        QCOMPARE(more->accessibleName(), u"Show 2 more messages"_s);
        QVERIFY(more->focusPolicy() & Qt::TabFocus);
        m_troubles->raise(of(u"d"_s));
        QTRY_COMPARE(more->text(), u"3 more"_s);
        m_troubles->clear(u"d"_s);
        more->setFocus();
        QTest::keyClick(more, Qt::Key_Space);
        QTRY_COMPARE(shown().size(), 3);
        QCOMPARE(more->text(), u"Show fewer"_s);
        QCOMPARE(m_window.focusWidget(), more); // it has not gone
        QTest::keyClick(more, Qt::Key_Space);
        QTRY_COMPARE(shown().size(), 1);
        m_troubles->clear(u"a"_s);
        m_troubles->clear(u"b"_s);
        QTRY_VERIFY(!more->isVisible());
        QCOMPARE(shown(), QStringList{u"c: is so"_s});
        m_window.resize(1280, 800);
        for (const auto& id : {u"a"_s, u"b"_s})
            m_troubles->raise(of(id));
        QTRY_COMPARE(shown().size(), 3);
        QVERIFY(!more->isVisible());
    }

    /// A battery that is nearly empty is not hidden by a stick that may be pulled out, nor the other way round.
    void inALowWindowAnAnswerStandsBelowTheWorst()
    {
        m_window.resize(1024, 640);
        Trouble worst = of(u"battery"_s), answer = of(u"stick"_s);
        worst.severity = Trouble::Severity::Failed;
        answer.severity = Trouble::Severity::Working;
        answer.isAnswer = true;
        m_troubles->raise(worst);
        m_troubles->raise(of(u"wireless"_s));
        QTRY_COMPARE(shown(), QStringList{u"battery: is so"_s});
        m_troubles->raise(answer);
        QTRY_COMPARE(shown(), (QStringList{u"battery: is so"_s, u"stick: is so"_s}));
        QVERIFY(above(u"battery: is so"_s, u"stick: is so"_s));
        QVERIFY(button(u"1 more"_s));
        m_troubles->clear(u"wireless"_s);
        QTRY_VERIFY(!button(u"1 more"_s)); // nothing is behind it
        QCOMPARE(shown().size(), 2);
        m_troubles->clear(u"battery"_s);
        QTRY_COMPARE(shown(), QStringList{u"stick: is so"_s});
    }

    /// Who cannot see the strips below each other is told whether they are there. Of the change itself Qt tells where a
    /// screen reader listens, which none does here.
    void whetherTheOthersAreShownIsToldToScreenReaders()
    {
        m_window.resize(1024, 640);
        for (const auto& id : {u"a"_s, u"b"_s})
            m_troubles->raise(of(id));
        QTRY_VERIFY(button(u"1 more"_s));
        auto* more = button(u"1 more"_s);
        auto* access = QAccessible::queryAccessibleInterface(more);
        QCOMPARE(access->role(), QAccessible::Button);
        QVERIFY(access->state().expandable && access->state().collapsed && !access->state().expanded);
        QCOMPARE(access->text(QAccessible::Name), more->accessibleName());
        access->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QTRY_COMPARE(shown().size(), 2);
        QVERIFY(access->state().expanded && !access->state().collapsed);
        more->click();
        QVERIFY(access->state().collapsed && !access->state().expanded);
        m_strips->setPage(u"devices"_s); // as it was
        QVERIFY(access->state().collapsed && !access->state().expanded);
    }

    /// What the window itself has to say stands nowhere else: troubles have signs of their own.
    void inALowWindowTheWindowsNewestWordComesFirst()
    {
        m_window.resize(1024, 640);
        m_strips->tell(u"z"_s, Mark::Info, u"Older"_s, {});
        m_strips->tell(u"b"_s, Mark::Info, u"Newer"_s, {});
        QTRY_COMPARE(shown(), QStringList{u"Newer"_s});
        QVERIFY(button(u"1 more"_s));
        m_strips->close(u"b"_s);
        QTRY_COMPARE(shown(), QStringList{u"Older"_s});
        QVERIFY(!button(u"1 more"_s));
    }

    /// What is asked before the end, and why it could not be saved, with *Try again*.
    void inALowWindowAQuestionDoesNotHideItsCause()
    {
        m_window.resize(1024, 640);
        Trouble cause = of(u"a"_s);
        cause.severity = Trouble::Severity::Failed;
        cause.remedies = {{u"Try again"_s, u"rotate-cw"_s}};
        m_troubles->raise(cause);
        m_troubles->raise(of(u"b"_s));
        m_strips->tell(u"unsaved"_s, Mark::Trouble, u"Not saved:"_s, u"the poll"_s);
        QTRY_COMPARE(shown().size(), 2);
        QVERIFY(above(u"a: is so"_s, u"Not saved: the poll"_s));
        QVERIFY(button(u"Try again"_s));
        QVERIFY(button(u"1 more"_s));
        m_troubles->clear(u"b"_s);
        QTRY_VERIFY(!button(u"1 more"_s));
        m_strips->close(u"unsaved"_s);
        QTRY_COMPARE(shown(), QStringList{u"a: is so"_s});
        QVERIFY(!button(u"1 more"_s));
    }

    /// Whether the window is there already or is shown with it, as after a restore.
    void aLoneStripIsAsHighAsItsPlace_data()
    {
        QTest::addColumn<bool>("isShownBefore");
        QTest::newRow("in a window that is there") << true;
        QTest::newRow("before the window is shown") << false;
    }
    void aLoneStripIsAsHighAsItsPlace()
    {
        QFETCH(bool, isShownBefore);
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        Alerts troubles;
        auto* strips = new MessageBars(troubles, &window);
        column->addWidget(strips);
        column->addWidget(new QWidget(&window), 1);
        window.resize(1280, 800);
        if (isShownBefore)
            window.show();
        QCoreApplication::processEvents();
        const auto* notice = strips->tell(u"restored"_s, Mark::Good, u"Restored: the backup of 26 Nov 2026, 16:20."_s,
            u"What was here before is kept in ~/.config/everyport/kept/2026-11-26T16-20."_s);
        window.show();
        QTRY_VERIFY(notice->isVisible());
        QCoreApplication::processEvents();
        const QWidget* viewport = strips->findChild<QScrollArea*>()->viewport();
        for (const auto* part : notice->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
            const QRect where(part->mapTo(viewport, QPoint()), part->size());
            QVERIFY2(part->isHidden() || viewport->rect().contains(where), part->metaObject()->className());
        }
        QCOMPARE(notice->height(), viewport->height());
    }

    void dismissedItGoes()
    {
        m_troubles->raise(of(u"a"_s));
        QTRY_COMPARE(shown().size(), 1);
        Q_EMIT m_strips->findChild<Notice*>()->closed();
        QVERIFY(shown().isEmpty() && m_strips->isHidden());
        QCOMPARE(m_troubles->all().size(), 1); // it is still so
    }

    /// They come at any time, and Tab goes through them before what is below.
    void tabGoesThroughThemInTheirPlace()
    {
        QLineEdit below(&m_window);
        m_window.resize(1024, 640);
        m_troubles->raise(of(u"a"_s));
        m_troubles->raise(of(u"b"_s));
        QTRY_COMPARE(shown(), QStringList{u"b: is so"_s});
        QWidgetList stops;
        for (QWidget* each = m_strips->nextInFocusChain(); each != &below; each = each->nextInFocusChain()) {
            QVERIFY(each != m_strips.get());
            if (each->isVisible() && each->focusPolicy() & Qt::TabFocus)
                stops << each;
        }
        QCOMPARE(stops.size(), 2);
        QVERIFY(qobject_cast<Notice*>(stops.first()->parentWidget()));
        QCOMPARE(stops.last(), button(u"1 more"_s));
    }

    void withLargerTextAWindowIsLow()
    {
        m_window.resize(1280, 800);
        m_troubles->raise(of(u"a"_s));
        m_troubles->raise(of(u"b"_s));
        QTRY_COMPARE(shown().size(), 2);
        const QFont usual = QApplication::font();
        QFont larger = usual;
        larger.setPixelSize(26);
        QApplication::setFont(larger);
        QEvent change(QEvent::ApplicationFontChange);
        QCoreApplication::sendEvent(&m_window, &change); // as Theme does
        const auto words = shown();
        QApplication::setFont(usual);
        QCOMPARE(words.size(), 1);
    }

    /// In a low window, where the page would like to have more, too.
    void openedNoneIsSqueezed()
    {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        Alerts troubles;
        auto* strips = new MessageBars(troubles, &window);
        auto* page = new QWidget(&window);
        page->setMinimumHeight(600);
        column->addWidget(strips);
        column->addWidget(page, 1);
        window.setMinimumSize(640, 420); // as the window's; its layout would ask for more
        column->setSizeConstraint(QLayout::SetNoConstraint);
        window.resize(640, 420);
        window.show();
        strips->setPage(u"devices"_s);
        for (const auto& id : {u"a"_s, u"b"_s, u"c"_s}) {
            Trouble trouble = of(id);
            trouble.text = u"is so, "_s.repeated(40);
            trouble.remedies = {{u"Try again"_s, u"rotate-cw"_s}, {u"Open the file"_s, u"file"_s}};
            troubles.raise(trouble);
        }
        QAbstractButton* more = nullptr;
        const auto find = [&](const QString& words) {
            for (auto* one : strips->findChildren<QAbstractButton*>())
                more = one->isVisible() && one->text() == words ? one : more;
            return more != nullptr;
        };
        QTRY_VERIFY(find(u"2 more"_s));
        more->click();
        const auto whole = [strips] {
            int count = 0;
            for (const Notice* notice : strips->findChildren<Notice*>())
                count += notice->isVisible() && notice->height() >= notice->heightForWidth(notice->width());
            return count;
        };
        QTRY_COMPARE(whole(), 3);
        QVERIFY(more->width() >= more->sizeHint().width() && more->height() >= more->sizeHint().height());
        const auto* area = strips->findChild<QScrollArea*>();
        QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
        QTRY_VERIFY2(page->height() >= 205, qPrintable(QString::number(page->height())));
        window.resize(640, 1600); // and where there is room they need no bar
        QTRY_COMPARE(area->verticalScrollBar()->maximum(), 0);
        QCOMPARE(whole(), 3);
    }
};

QTEST_MAIN(StripsTest)
#include "tst_messagebars.moc"
