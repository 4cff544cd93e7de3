#include <QAbstractButton>
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
