#include <QAbstractButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/frame/feedback/alerts.h"
#include "ui/frame/feedback/closingword.h"
#include "ui/frame/feedback/messagebars.h"
#include "ui/widgets/display/notice.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;
using Answer = ClosingWord::Answer;

class ClosingWordTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_memory;
    Alerts m_troubles;
    std::unique_ptr<MessageBars> m_strips;
    std::unique_ptr<ClosingWord> m_word;
    QString m_missing;
    bool m_hasTray = true;
    QStringList m_done;

    Answer ask()
    {
        return m_word->ask(
            {[this] { m_done << u"hide"_s; }, [this] { m_done << u"minimise"_s; }, [this] { m_done << u"quit"_s; }});
    }
    QStringList offered() const
    {
        QStringList words;
        for (const auto* button : m_strips->findChildren<QAbstractButton*>()) {
            if (button->isVisible() && !button->text().isEmpty())
                words << button->text();
        }
        return words;
    }
    bool press(const QString& words)
    {
        for (auto* button : m_strips->findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->text() == words) {
                button->click();
                return true;
            }
        }
        return false;
    }

private Q_SLOTS:
    void init()
    {
        m_memory = std::make_unique<QSettings>(m_folder.filePath(u"w.ini"_s), QSettings::IniFormat);
        m_memory->clear();
        m_strips = std::make_unique<MessageBars>(m_troubles);
        m_strips->show();
        m_word = std::make_unique<ClosingWord>(*m_memory, *m_strips);
        m_word->setQuestion([this] { return m_missing; }, [this] { return m_hasTray; });
        m_missing = u"12 people are connected."_s;
        m_hasTray = true;
        m_done.clear();
    }
    void cleanup()
    {
        m_word.reset();
        m_strips.reset();
    }

    void whereNobodyIsMissedItEnds()
    {
        m_missing.clear();
        QCOMPARE(ask(), Answer::End);
        QVERIFY(offered().isEmpty());
        ClosingWord unasked(*m_memory, *m_strips);
        QCOMPARE(unasked.ask({}), Answer::End);
    }

    void itIsSaidOnceThatItGoesToTheTray()
    {
        QCOMPARE(ask(), Answer::Stay);
        QVERIFY(m_done.isEmpty());
        QTRY_VERIFY(offered().contains(u"Go to the tray"_s));
        QVERIFY(press(u"Go to the tray"_s));
        QCOMPARE(m_done, QStringList{u"hide"_s});
        QTRY_VERIFY(offered().isEmpty());
        QCOMPARE(ask(), Answer::Hide); // from now on without a word
        m_missing.clear();
        QCOMPARE(ask(), Answer::End);
    }

    void whoWantsItSoAlwaysGoesToTheTray()
    {
        m_memory->setValue(u"window/alwaysTray"_s, true);
        m_missing.clear();
        QCOMPARE(ask(), Answer::Hide);
        m_hasTray = false;
        QCOMPARE(ask(), Answer::End);
        m_memory->remove(u"window/alwaysTray"_s);
    }

    /// Panels come and go: a window that hid where there is no tray could not be found again.
    void withoutATrayItNeverHides()
    {
        m_memory->setValue(u"window/hideTold"_s, true);
        m_hasTray = false;
        QCOMPARE(ask(), Answer::Stay);
        QVERIFY(!offered().contains(u"Go to the tray"_s));
        QTRY_VERIFY(offered().contains(u"Minimise"_s));
        QVERIFY(press(u"Minimise"_s));
        QCOMPARE(m_done, QStringList{u"minimise"_s});
    }

    /// Somebody presses the cross five times: one strip, with its buttons once.
    void askedAgainItSaysTheSameOnce()
    {
        for (int i = 0; i < 5; ++i)
            QCOMPARE(ask(), Answer::Stay);
        QTRY_COMPARE(offered().count(u"Quit"_s), 1);
        QCOMPARE(offered().count(u"Go to the tray"_s), 1);
        QVERIFY(press(u"Quit"_s));
        QCOMPARE(m_done, QStringList{u"quit"_s});
    }

    /// What somebody has written is to be saved; what goes on by itself is not, and nobody edits it.
    void whatIsLostIsSaidAsWhatItIs_data()
    {
        QTest::addColumn<bool>("isWork");
        QTest::addColumn<bool>("isEdited");
        QTest::addColumn<int>("how");
        QTest::addColumn<QString>("sentence");
        const auto add = [](const char* name, bool isWork, ClosingWord::Loss how, const QString& sentence) {
            QTest::newRow(name) << isWork << !isWork << int(how) << sentence;
        };
        using Loss = ClosingWord::Loss;
        add("written, end", false, Loss::End, u"What is not saved is lost when the program ends."_s);
        add("written, demo", false, Loss::Demo, u"What is not saved is lost when the demo begins or ends."_s);
        add("written, language", false, Loss::NewWindow, u"What is not saved is lost when the language changes."_s);
        QTest::newRow("sent, end") << false << false << int(Loss::End)
                                   << u"What is not saved is lost when the program ends."_s;
        add("work, end", true, Loss::End, u"What is not finished is lost when the program ends."_s);
        add("work, demo", true, Loss::Demo, u"What is not finished is lost when the demo begins or ends."_s);
        add("work, language", true, Loss::NewWindow, u"What is not finished is lost when the language changes."_s);
    }
    void whatIsLostIsSaidAsWhatItIs()
    {
        QFETCH(bool, isWork);
        QFETCH(bool, isEdited);
        QFETCH(int, how);
        QFETCH(QString, sentence);
        const auto say = [&] {
            m_word->askUnsaved(ClosingWord::Loss(how),
                {.words = {u"one"_s, u"two"_s}, .isWork = isWork, .isEdited = isEdited},
                {.stay = [this] { m_done << u"keep"_s; }, .discard = [this] { m_done << u"discard"_s; }});
        };
        say();
        const auto* notice = m_strips->findChild<Notice*>();
        QVERIFY(notice);
        QVERIFY2(notice->text().contains(u"one, two. "_s + sentence), qPrintable(notice->text()));
        QCOMPARE(notice->text().contains(u"Not finished:"_s), isWork);
        QCOMPARE(notice->text().contains(u"Not saved:"_s), !isWork);
        const QString goesOn = isWork ? u"Go on"_s : isEdited ? u"Keep editing"_s : u"Stay"_s;
        QTRY_VERIFY(offered().contains(goesOn));
        QVERIFY(press(goesOn));
        QCOMPARE(m_done, QStringList{u"keep"_s});
        QTRY_VERIFY(offered().isEmpty());
        say();
        const bool ends = ClosingWord::Loss(how) == ClosingWord::Loss::End;
        const QString discard = ends ? u"Discard and quit"_s : u"Discard and change"_s;
        QTRY_VERIFY(offered().contains(discard));
        QVERIFY(press(discard));
        QCOMPARE(m_done, (QStringList{u"keep"_s, u"discard"_s}));
    }

    void escapeStaysWhileItIsAsked()
    {
        QVERIFY(!m_word->stay());
        m_word->askUnsaved(ClosingWord::Loss::End, {.words = {u"one"_s}},
            {.stay = [this] { m_done << u"keep"_s; }, .discard = [this] { m_done << u"discard"_s; }});
        QVERIFY(m_word->stay());
        QCOMPARE(m_done, QStringList{u"keep"_s});
        QTRY_VERIFY(offered().isEmpty());
        QVERIFY(!m_word->stay());
    }

    void whatIsRightCanBeSaved()
    {
        m_word->askUnsaved(ClosingWord::Loss::End, {.words = {u"one"_s}},
            {.stay = [] {},
                .discard = [] {},
                .saveWords = u"Add the rule and quit"_s,
                .save = [this] { m_done << u"save"_s; }});
        QTRY_VERIFY(offered().contains(u"Add the rule and quit"_s));
        QVERIFY(press(u"Add the rule and quit"_s));
        QCOMPARE(m_done, QStringList{u"save"_s});
        QTRY_VERIFY(offered().isEmpty());
    }
};

QTEST_MAIN(ClosingWordTest)
#include "tst_closingword.moc"
