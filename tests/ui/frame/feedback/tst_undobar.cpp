#include <QAbstractButton>
#include <QComboBox>
#include <QListView>
#include <QPushButton>
#include <QTest>

#include "tests/support/strangers.h"
#include "tests/support/testclass.h"
#include "ui/frame/feedback/undobar.h"
#include "ui/frame/feedback/undostack.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class UndoBarTest : public QObject {
    Q_OBJECT

    QWidget m_page;
    std::unique_ptr<UndoStack> m_shelf;
    std::unique_ptr<UndoBar> m_bar;

    QAbstractButton* undo() const
    {
        for (auto* button : m_bar->findChildren<QAbstractButton*>()) {
            if (!button->isHidden() && !button->text().isEmpty())
                return button;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_page.resize(800, 600);
        m_page.show();
        m_shelf = std::make_unique<UndoStack>();
        m_bar = std::make_unique<UndoBar>(*m_shelf, &m_page);
    }
    void cleanup()
    {
        m_bar.reset();
        m_shelf.reset();
    }

    void offersTheWayBackOnce()
    {
        int taken = 0;
        QVERIFY(m_bar->isHidden());
        m_shelf->done(u"Deleted."_s, [&] { ++taken; });
        QCOMPARE(m_bar->accessibleName(), u"Deleted."_s);
        QVERIFY(undo());
        undo()->click();
        QCOMPARE(taken, 1);
        QVERIFY(m_bar->isHidden());
    }

    /// Neither a prompt nor a message field at the bottom, and again where another page comes.
    void leavesFieldsClear()
    {
        QWidget prompt(&m_page);
        prompt.setGeometry(0, 540, 800, 50);
        prompt.show();
        m_shelf->done(u"Deleted."_s, [] {});
        QVERIFY(m_bar->geometry().intersects(prompt.geometry())); // any widget may be covered
        prompt.setProperty("staysClear", true);
        QWidget above(&m_page);
        above.setProperty("staysClear", true);
        above.setGeometry(0, 500, 800, 38);
        above.show();
        m_bar->place();
        QVERIFY(m_bar->isVisible());
        QVERIFY(!m_bar->geometry().intersects(prompt.geometry()));
        QVERIFY(!m_bar->geometry().intersects(above.geometry()));
        QVERIFY(m_page.rect().contains(m_bar->geometry()));
        prompt.hide();
        above.setGeometry(0, 0, 800, 600); // nowhere else: better seen than not
        m_bar->place();
        QVERIFY(m_page.rect().contains(m_bar->geometry()));
    }

    /// Also one that comes while the bar is there, as with another tab; not one that is scrolled away.
    void leavesControlsClear()
    {
        QPushButton save(u"Save…"_s, &m_page);
        save.setGeometry(350, 560, 140, 30);
        save.show();
        m_shelf->done(QString(60, u'x'), [] {});
        QVERIFY(m_bar->geometry().right() > 350);
        QVERIFY(!m_bar->geometry().intersects(save.geometry()));
        QComboBox kind(&m_page);
        kind.setGeometry(300, 520, 200, 30);
        kind.show();
        QTRY_VERIFY(!m_bar->geometry().intersects(kind.geometry()));
        QVERIFY(!m_bar->geometry().intersects(save.geometry()));
        QVERIFY(m_page.rect().contains(m_bar->geometry()));

        const QRect before = m_bar->geometry();
        QWidget part(&m_page);
        part.setGeometry(0, 0, 800, 100);
        QPushButton away(u"Away"_s, &part);
        away.setGeometry(before);
        part.show();
        m_bar->place();
        QCOMPARE(m_bar->geometry(), before);
    }

    /// Over the end of the list rather than over what is filled in beside it.
    void staysInTheListsColumn()
    {
        QListView list(&m_page);
        list.setGeometry(0, 0, 400, 600);
        list.show();
        QPushButton save(u"Save…"_s, &m_page);
        save.setGeometry(420, 560, 140, 30);
        save.show();
        m_shelf->done(QString(80, u'x'), [] {});
        QVERIFY2(m_bar->geometry().right() < 400, qPrintable(QDebug::toString(m_bar->geometry())));
        QCOMPARE(m_bar->geometry().bottom(), m_page.height() - 17);
        list.setGeometry(0, 0, 200, 600); // would leave too little of its words
        QTRY_VERIFY(m_bar->geometry().right() > 400);
        QVERIFY(!m_bar->geometry().intersects(save.geometry()));
    }

    /// What was opened, for one, was a form when it was shown: over the chart that has come it would lie for nothing.
    void goesBackDownWhenNothingIsBelowIt()
    {
        QPushButton save(u"Save…"_s, &m_page);
        save.setGeometry(20, 540, 140, 50);
        save.show();
        m_shelf->done(u"Opened."_s, [] {});
        QVERIFY(m_bar->geometry().bottom() < 540);
        save.hide();
        QTRY_COMPARE(m_bar->geometry().bottom(), m_page.height() - 17);
    }

    /// Where buttons stand one above the other as far as the middle it lies over them rather than over what is read.
    void aColumnOfButtonsDoesNotDriveItUp()
    {
        std::vector<std::unique_ptr<QPushButton>> buttons;
        for (int y = 20; y < 600; y += 40) {
            buttons.push_back(std::make_unique<QPushButton>(u"Add"_s, &m_page));
            buttons.back()->setGeometry(20, y, 100, 36);
            buttons.back()->show();
        }
        m_shelf->done(u"Deleted."_s, [] {});
        QVERIFY(m_bar->y() > 500);
    }

    /// A passing word is nothing beside what can be taken back.
    void aWordDoesNotTakeTheOfferAway()
    {
        m_bar->tell(u"Copied."_s);
        QCOMPARE(m_bar->accessibleName(), u"Copied."_s);
        QVERIFY(!undo()); // there is nothing to be taken back
        m_shelf->done(u"Deleted."_s, [] {});
        m_bar->tell(u"Copied."_s);
        QCOMPARE(m_bar->accessibleName(), u"Deleted."_s);
        QVERIFY(undo());
    }

    void closingItDoesWhatWaits()
    {
        int done = 0;
        m_shelf->willDo(u"Closes the connection."_s, [&] { ++done; });
        for (auto* button : m_bar->findChildren<QAbstractButton*>()) {
            if (!button->isHidden() && button->text().isEmpty()) {
                button->click();
                break;
            }
        }
        QCOMPARE(done, 1);
        QVERIFY(m_bar->isHidden());
    }

    void staysOnThePageAtAnyWidth()
    {
        m_shelf->done(QString(2000, u'x'), [] {});
        for (const QSize& size : {QSize(800, 600), QSize(320, 200), QSize(1600, 900)}) {
            m_page.resize(size);
            QCoreApplication::processEvents();
            QVERIFY2(m_page.rect().contains(m_bar->geometry()), qPrintable(QDebug::toString(m_bar->geometry())));
        }
    }

    void strangersWordsAreOneLine()
    {
        for (const StrangersWords& words : strangersWords()) {
            m_shelf->done(words.text, [] {});
            const QString name = m_bar->accessibleName();
            QVERIFY2(!drivesScreens(name) && !name.contains(u'\n') && name.size() < 1100, words.name);
        }
    }
};

QTEST_MAIN(UndoBarTest)
#include "tst_undobar.moc"
