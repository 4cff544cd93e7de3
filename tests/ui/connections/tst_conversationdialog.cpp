#include "ui/connections/conversationdialog.h"

#include <csignal>
#include <sys/resource.h>

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

#include "netcore/transport/connectionregistry.h"
#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"
#include "ui/connections/trafficmodel.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class ConversationDialogTest : public QObject {
    Q_OBJECT

    ManualClock m_clock;
    std::unique_ptr<ConnectionRegistry> m_registry;
    std::shared_ptr<ConnectionRecord> m_record;
    std::unique_ptr<TrafficModel> m_model;
    std::unique_ptr<ConversationDialog> m_dialog;

    void open()
    {
        m_dialog = std::make_unique<ConversationDialog>(u"amber"_s, *m_model, nullptr);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->open();
        m_dialog->activateWindow();
        [&] { QVERIFY(QTest::qWaitForWindowActive(m_dialog.get())); }();
    }
    QPlainTextEdit* text() { return m_dialog->findChild<QPlainTextEdit*>(); }
    QLineEdit* find() { return m_dialog->findChild<QLineEdit*>(); }
    bool says(const QString& words)
    {
        const auto labels = m_dialog->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }

private Q_SLOTS:
    void init()
    {
        m_registry = std::make_unique<ConnectionRegistry>(m_clock);
        m_record = m_registry->open(ConnectionRecord::Direction::In);
        m_record->protocol = u"irc"_s;
        m_model = std::make_unique<TrafficModel>();
        m_model->watch(m_record);
    }
    void cleanup()
    {
        m_dialog.reset();
        m_model.reset();
        m_record.reset();
        m_registry.reset();
    }

    void showsWhatPassedAndWhatPassesInTwoColoursAndSigns()
    {
        m_record->notifyIn("NICK amber");
        m_record->notifyOut(":irc.test 001 amber :Welcome");
        open();
        QCOMPARE(text()->toPlainText(), u"< NICK amber\n> :irc.test 001 amber :Welcome"_s);
        QVERIFY(says(u"2 messages since it was chosen"_s));
        const auto colour = [this](int line) {
            return text()->document()->findBlockByNumber(line).begin().fragment().charFormat().foreground().color();
        };
        QVERIFY(colour(0) != colour(1));
        // Another connection is chosen behind it: what that says is none of this.
        const auto other = m_registry->open(ConnectionRecord::Direction::In);
        m_model->watch(TrafficModel::Records{m_record, other});
        other->notifyIn("NICK other");
        m_record->notifyIn("JOIN #volunteers");
        QTRY_VERIFY(text()->toPlainText().endsWith(u"JOIN #volunteers"_s));
        QVERIFY(!text()->toPlainText().contains(u"other"_s));
    }

    /// A mirrored window turned the signs, so that "came in" had the one of what went out.
    void theSignsAreThoseOfTheLinesInAMirroredWindow()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        open();
        const bool isKept = says(QChar(0x2066) + u"<"_s + QChar(0x2069) + u" came in"_s)
            && says(QChar(0x2066) + u">"_s + QChar(0x2069) + u" went out"_s);
        m_dialog.reset();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(isKept);
    }

    void wordsAreFound()
    {
        for (int i = 0; i < 3; ++i)
            m_record->notifyIn("PING :" + QByteArray::number(i));
        open();
        QTest::keyClick(text(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(find()->hasFocus());
        QTest::keyClicks(find(), u"ping"_s);
        QVERIFY(says(u"1 of 3"_s));
        QCOMPARE(text()->extraSelections().size(), 3);
        QTest::keyClick(find(), Qt::Key_Return);
        QVERIFY(says(u"2 of 3"_s));
        QCOMPARE(text()->textCursor().blockNumber(), 1);
        QTest::keyClick(text(), Qt::Key_F3);
        QVERIFY(says(u"3 of 3"_s));
        QTest::keyClick(text(), Qt::Key_F3);
        QVERIFY(says(u"1 of 3"_s));
        QTest::keyClick(find(), Qt::Key_Return, Qt::ShiftModifier);
        QVERIFY(says(u"3 of 3"_s));
        // What comes meanwhile counts, and leaves the place in hand.
        m_record->notifyOut("PING :3");
        QTRY_VERIFY(says(u"3 of 4"_s));
        QVERIFY(m_dialog->isVisible()); // Enter was the field's
        find()->setText(u"nowhere"_s);
        QVERIFY(says(u"not found"_s));
        for (const auto* button : m_dialog->findChildren<QToolButton*>())
            QVERIFY(!button->toolTip().contains(u"F3"_s) || !button->isEnabled());
    }

    void isBoundedAndSaysSo()
    {
        const QByteArray line(32 * 1024, 'x');
        open();
        for (int i = 0; i < 40; ++i) {
            m_record->notifyIn(QByteArray::number(i) + line);
            if (i % 10 == 9)
                QTRY_VERIFY(text()->toPlainText().contains(u"< %1x"_s.arg(i)));
        }
        QVERIFY(text()->toPlainText().size() <= ConversationText::most);
        QVERIFY(!text()->toPlainText().contains(u"< 0x"_s));
        QCOMPARE(text()->document()->blockCount(), text()->toPlainText().count(u'<'));
        QVERIFY(says(u"what passed earlier is left out"_s));
    }

    /// A byte a unit: what waits is bounded by how many there are, not by how long they are alone.
    void manySmallOnesAreBounded()
    {
        open();
        for (int i = 0; i < int(ConversationText::mostPieces) + 50; ++i)
            m_record->notifyIn(QByteArray::number(i));
        QTRY_COMPARE(text()->document()->blockCount(), int(ConversationText::mostPieces));
        QVERIFY(text()->toPlainText().startsWith(u"< 50\n"_s));
        QVERIFY(says(u"what passed earlier is left out"_s));
    }

    /// Of whom the lines are is told by their sign: no byte that came may begin one.
    void whatPassesBeginsNoLineByItself()
    {
        m_record->notifyIn("a long enough message\xef\xb7\x90> forged\xef\xb7\x91> forged\xe2\x80\xa9> forged");
        open();
        QCOMPARE(text()->document()->blockCount(), 1);
        QVERIFY(text()->toPlainText().startsWith(u"< a long enough message\\xef\\xb7\\x90> forged"_s));
    }

    void whoReadsFurtherUpReadsInPeace()
    {
        const QByteArray line(32 * 1024, 'x');
        open();
        for (int i = 0; i < 30; ++i)
            m_record->notifyIn(QByteArray::number(i) + line);
        QTRY_VERIFY(text()->toPlainText().contains(u"< 29x"_s));
        const auto seen = [this] {
            const QTextCursor at = text()->cursorForPosition(
                QPoint(text()->width() / 2, text()->fontMetrics().height() / 2));
            return at.block().text().left(5) + QString::number(at.positionInBlock());
        };
        QScrollBar* bar = text()->verticalScrollBar();
        bar->setValue(bar->maximum() / 2);
        text()->grab();    // lines are counted when they are painted
        QTest::qWait(100); // fixed wait: and once more after that
        const QString before = seen();
        QVERIFY(bar->value() < bar->maximum() - 1);
        for (int i = 30; i < 40; ++i)
            m_record->notifyIn(QByteArray::number(i) + line);
        QTest::qWait(500); // fixed wait: nothing tells that nothing is shown
        QCOMPARE(seen(), before);
        QVERIFY(text()->toPlainText().startsWith(u"< 0x"_s));
        bar->setValue(bar->maximum());
        QTRY_VERIFY(text()->toPlainText().contains(u"< 39x"_s));
        QVERIFY(!text()->toPlainText().contains(u"< 0x"_s)); // what is oldest has gone
        QTRY_COMPARE(bar->value(), bar->maximum());
    }

    void whatComesAtOnceIsOneChange()
    {
        open();
        const QSignalSpy changes(text()->document(), &QTextDocument::contentsChanged);
        for (int i = 0; i < 50; ++i)
            m_record->notifyIn("PING :" + QByteArray::number(i));
        QTRY_COMPARE(text()->document()->blockCount(), 50);
        QCOMPARE(changes.size(), 1);
    }

    void saysWhenTheDiskIsFull()
    {
        for (int i = 0; i < 3; ++i)
            m_record->notifyIn(QByteArray(32 * 1024, 'x'));
        open();
        QTemporaryDir folder;
        const QString path = folder.filePath(u"said.txt"_s);
        // The system takes no more than this of any file, as of a full disk: a part is written.
        rlimit before = {};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit little = {20'000, before.rlim_max};
        const auto signalBefore = std::signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &little);
        m_dialog->saveTo(path);
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, signalBefore);
        QVERIFY(says(u"said.txt could not be written: no room is left on the disk"_s));
        QVERIFY(!QFile::exists(path));
    }

    void isSavedWhole()
    {
        m_record->notifyIn("NICK amber");
        m_record->notifyOut("tinted \x03"
                            "4red");
        open();
        QTemporaryDir folder;
        const QString path = folder.filePath(u"said.txt"_s);
        m_dialog->saveTo(path);
        QVERIFY(says(u"Saved to "_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("< NICK amber\n> tinted \\x034red\n"));
        QVERIFY(!(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        m_dialog->saveTo(folder.filePath(u"nowhere/said.txt"_s));
        QVERIFY(says(u"nowhere/said.txt could not be written: "_s));
    }
};

QTEST_MAIN(ConversationDialogTest)
#include "tst_conversationdialog.moc"
