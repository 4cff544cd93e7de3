#include "ui/polls/actions/files/pollfiles.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/polls/actions/pollbench.h"
#include "ui/widgets/display/notice.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// Polls that go into files and come from them.
class PollFilesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PollBench> m_at;

    PollFiles& files() { return *m_at->controller->files; }
    polls::PollRegistry& registry() { return m_at->registry(); }
    QString place(const QString& name) const { return m_at->bench.folder() + u'/' + name; }
    QByteArray written(const QString& name) const
    {
        QFile file(place(name));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    QLineEdit* asked()
    {
        auto* ask = m_at->bench.window().findChild<QFileDialog*>();
        return ask ? ask->findChild<QLineEdit*>() : nullptr;
    }
    /// Another station's poll is in hand, which has said so much.
    void follow(const QString& address, const QString& question)
    {
        m_at->controller->followed().follow(QUrl(address));
        FollowedPoll* poll = m_at->controller->followed().poll(address);
        QVERIFY(poll);
        const QJsonArray answers{QJsonObject{{u"answer_id"_s, u"yes"_s}, {u"title"_s, u"Yes"_s}, {u"count"_s, 3}}};
        const QJsonObject asked{
            {u"id"_s, u"a"_s}, {u"title"_s, question}, {u"total_votes"_s, 3}, {u"answers"_s, answers}};
        QVERIFY(poll->takeSnapshot(QJsonDocument(QJsonObject{{u"event"_s, u"Day"_s}, {u"state"_s, u"open"_s},
                                                     {u"hidden"_s, false}, {u"voters"_s, 3}, {u"question"_s, asked}})
                                       .toJson()));
        m_at->controller->setCurrent(address);
    }
    bool isSaid(const QString& words)
    {
        const auto notices = m_at->bench.window().findChildren<Notice*>();
        return std::any_of(
            notices.begin(), notices.end(), [&words](const Notice* notice) { return notice->text().contains(words); });
    }
    static void answer(QLineEdit* name, const QString& file)
    {
        name->setText(file);
        QTest::keyClick(name, Qt::Key_Return);
    }

private Q_SLOTS:
    void init()
    {
        m_at = std::make_unique<PollBench>();
        QVERIFY(m_at->start());
        QVERIFY(m_at->make(u"lunch"_s, {}, true));
    }
    void cleanup() { m_at.reset(); }

    void onlyWhatIsInHandIsExported()
    {
        const QList<QAction*> ofVotes{files().csvAction, files().sealedAction};
        const QList<QAction*> ofFigures{files().pngAction, files().svgAction, files().pdfAction, files().copyAction};
        for (const QAction* action : ofVotes + ofFigures)
            QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
        QVERIFY(files().importAction->isEnabled());
        m_at->controller->setCurrent(u"lunch"_s);
        for (const QAction* action : ofVotes + ofFigures)
            QVERIFY2(action->isEnabled(), qPrintable(action->text()));
        follow(u"http://127.0.0.1:9/r/a"_s, u"Elsewhere?"_s);
        for (const QAction* action : ofVotes) // of another station's only the figures are known
            QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
        for (const QAction* action : ofFigures)
            QVERIFY2(action->isEnabled(), qPrintable(action->text()));
    }

    /// Whatever is in hand once its place is chosen.
    void whatWasInHandIsExported()
    {
        follow(u"http://127.0.0.1:9/r/a"_s, u"Tea?"_s);
        files().svgAction->trigger();
        QLineEdit* name = asked();
        QVERIFY(name);
        QCOMPARE(name->text(), u"poll.svg"_s);
        follow(u"http://127.0.0.1:9/r/b"_s, u"Coffee?"_s);
        answer(name, place(u"tea.svg"_s));
        QTRY_VERIFY(!written(u"tea.svg"_s).isEmpty());
        QVERIFY(written(u"tea.svg"_s).contains("<title>Tea?</title>"));
    }

    void votesAndChartAreWritten()
    {
        m_at->controller->setCurrent(u"lunch"_s);
        for (const auto& [action, begin] : {std::pair(files().csvAction, ""), {files().sealedAction, "{"},
                 {files().pngAction, "\x89PNG"}, {files().svgAction, "<?xml"}, {files().pdfAction, "%PDF-"}}) {
            action->trigger();
            QLineEdit* name = asked();
            QVERIFY(name);
            QVERIFY2(name->text().startsWith(u"lunch."_s), qPrintable(name->text()));
            const QString file = u"to-"_s + name->text();
            answer(name, place(file));
            QTRY_VERIFY2(!written(file).isEmpty(), qPrintable(file));
            QVERIFY(written(file).startsWith(begin));
            QTRY_VERIFY(!asked());
        }
    }

    /// Somebody deletes it while its place is chosen.
    void whatHasGoneIsNotWritten()
    {
        m_at->controller->setCurrent(u"lunch"_s);
        files().pngAction->trigger();
        QLineEdit* name = asked();
        QVERIFY(name);
        QVERIFY(waitFor(registry().remove(u"lunch"_s)).ok());
        answer(name, place(u"gone.png"_s));
        QTRY_VERIFY(isSaid(u"not there any more"_s));
        QVERIFY(!QFile::exists(place(u"gone.png"_s)));
    }

    void figuresAreCopied()
    {
        m_at->controller->setCurrent(u"lunch"_s);
        files().copyAction->trigger();
        QVERIFY(QApplication::clipboard()->text().startsWith(u"Soup\t0\t"_s));
    }

    void importedPollsAreShown()
    {
        QFile file(place(u"polls.toml"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("[[poll]]\nquestion = \"Dinner?\"\n[[poll.answer]]\ntitle = \"Soup\"\n"
                   "[[poll.answer]]\ntitle = \"Pizza\"\n");
        file.close();
        QSignalSpy shown(m_at->controller.get(), &PollController::showWanted);
        files().importAction->trigger();
        QVERIFY(asked());
        answer(asked(), file.fileName());
        QTRY_COMPARE(shown.size(), 1);
        const polls::Poll* found = registry().find(shown.first().first().toString());
        QVERIFY(found);
        QCOMPARE(found->question, u"Dinner?"_s);
    }

    /// Whatever the file is called: votes come in by a command that names their poll.
    void aLogIsNotImported()
    {
        QFile file(place(u"more-polls.toml"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("{\"format\":\"everyport-poll-log/2\",\"poll\":\"lunch\",\"salt\":\"whatever\",\"chains\":[]}\n");
        file.write(QByteArray(5 << 20, '\n')); // more than polls take, too
        file.close();
        files().importAction->trigger();
        QVERIFY(asked());
        answer(asked(), file.fileName());
        QTRY_VERIFY(isSaid(u"everyportd poll merge NAME FILE"_s));
    }
};

QTEST_MAIN(PollFilesTest)
#include "tst_pollfiles.moc"
