#include <QAbstractButton>
#include <QApplication>
#include <QTest>

#include "tests/support/strangers.h"
#include "tests/support/testclass.h"
#include "ui/frame/feedback/undobar.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/words/cutname.h"
#include "ui/widgets/display/texts.h"

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

    void whatIsCutIsSaidWholeAndNothingElse()
    {
        m_bar->resize(160, m_bar->height());
        m_bar->tell(QString(200, u'x'));
        m_bar->grab();
        auto* text = m_bar->findChild<Text*>();
        QCOMPARE(text->toolTip(), QString(200, u'x'));
        m_shelf->done(u"Deleted."_s, [] {});
        m_bar->grab();
        QVERIFY2(!text->toolTip().contains(u'x'), "that of the words before");
    }

    /// What was done to it stays to be read.
    void ofALongNameTheMiddleGoes()
    {
        auto* text = m_bar->findChild<Text*>();
        const QString whole = u"Removed rule “"_s + u"Card read at the door "_s.repeated(5) + u"”."_s;
        m_shelf->done(whole, [] {});
        m_bar->resize(m_bar->sizeHint().width() / 2, m_bar->height());
        const QImage cut = m_bar->grab().toImage();
        QCOMPARE(text->toolTip(), whole);
        m_shelf->done(cutInName(whole, text->fontMetrics(), text->width()), [] {});
        QVERIFY(text->text().endsWith(u"”."_s));
        QCOMPARE(m_bar->grab().toImage(), cut);
    }

    /// The window stays when its text gets another size.
    void itsHeightIsThatOfItsText()
    {
        m_shelf->done(u"Deleted."_s, [] {});
        const QFont usual = QApplication::font();
        QFont larger = usual;
        larger.setPixelSize(26);
        QApplication::setFont(larger);
        QEvent change(QEvent::ApplicationFontChange);
        QCoreApplication::sendEvent(m_bar.get(), &change); // as Theme does
        const int height = m_bar->height(), text = undo()->fontMetrics().height();
        const int needed = Metrics::px(24);
        QApplication::setFont(usual);
        QCOMPARE(height, needed);
        QVERIFY(height >= text && text > 26);
    }
};

QTEST_MAIN(UndoBarTest)
#include "tst_undobar.moc"
