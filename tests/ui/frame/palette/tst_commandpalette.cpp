#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/frame/palette/commandpalette.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// The palette over a window, with two pages that can be found.
class CommandPaletteTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QWidget> m_window;
    CommandPalette* m_palette = nullptr;
    QStringList m_gone;

    QLineEdit* field() const { return m_palette->findChild<QLineEdit*>(); }
    QListView* list() const { return m_palette->findChild<QListView*>(); }
    const QLabel* sentence() const
    {
        for (const QLabel* label : m_palette->findChildren<QLabel*>()) {
            if (label->isVisible())
                return label;
        }
        return nullptr;
    }
    QString said() const { return sentence() ? sentence()->text() : QString(); }

private Q_SLOTS:
    void init()
    {
        m_gone.clear();
        m_window = std::make_unique<QWidget>();
        m_window->resize(1024, 640);
        const auto find = [this](const QString&) {
            QList<PaletteHit> hits;
            for (const QString& title : {u"Devices"_s, u"Log"_s})
                hits.append({.group = u"Pages"_s, .title = title, .go = [this, title] { m_gone.append(title); }});
            return hits;
        };
        m_palette = new CommandPalette(find, m_window.get());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_palette->open();
        QTRY_VERIFY(field()->hasFocus());
    }
    void cleanup() { m_window.reset(); }

    /// An empty box would leave people without a word.
    void whatFindsNothingIsSaid()
    {
        QVERIFY(list()->isVisible());
        QCOMPARE(said(), QString());
        QTest::keyClicks(field(), u"no such page"_s);
        QVERIFY(!list()->isVisible());
        QVERIFY2(said().startsWith(u"Nothing is called that."_s), qPrintable(said()));
        QCOMPARE(field()->accessibleDescription(), said()); // who does not see it
        QTest::keyClick(field(), Qt::Key_Down);
        QTest::keyClick(field(), Qt::Key_Return); // leads nowhere, and leaves what was typed
        QVERIFY(m_palette->isVisible() && m_gone.isEmpty());
        field()->clear();
        QTest::keyClicks(field(), u"lo"_s);
        QVERIFY(list()->isVisible());
        QCOMPARE(said(), QString());
        QVERIFY(field()->accessibleDescription().isEmpty());
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(m_gone, QStringList{u"Log"_s});
        QVERIFY(!m_palette->isVisible());
    }

    /// All of the sentence, also in a window that is hardly one.
    void theSentenceIsWhole()
    {
        m_window->resize(420, 500);
        QTest::keyClicks(field(), u"no such page"_s);
        const QLabel* label = sentence();
        QVERIFY(label);
        QTRY_VERIFY(label->height() >= label->heightForWidth(label->width()));
    }

    void whatIsTypedStandsBesideTheGlass()
    {
        QVERIFY(field()->alignment() & Qt::AlignLeft);
        m_palette->dismiss();
        m_window->setLayoutDirection(Qt::RightToLeft);
        m_palette->open();
        QTest::keyClicks(field(), u"log"_s);
        QVERIFY(field()->alignment() & Qt::AlignRight);
        // Where its text stands a field knows when it is painted.
        QTRY_VERIFY(field()->inputMethodQuery(Qt::ImCursorRectangle).toRect().center().x() > field()->width() / 2);
    }
};

QTEST_MAIN(CommandPaletteTest)
#include "tst_commandpalette.moc"
