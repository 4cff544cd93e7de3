#include "ui/polls/actions/pollfiles.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
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
        for (const QAction* action : {files().csvAction, files().pngAction, files().svgAction, files().copyAction})
            QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
        QVERIFY(files().importAction->isEnabled());
        m_at->controller->setCurrent(u"lunch"_s);
        for (const QAction* action : {files().csvAction, files().pngAction, files().svgAction, files().copyAction})
            QVERIFY2(action->isEnabled(), qPrintable(action->text()));
    }

    void votesAndChartAreWritten()
    {
        m_at->controller->setCurrent(u"lunch"_s);
        for (const auto& [action, begin] : {std::pair(files().csvAction, ""), {files().sealedAction, "{"},
                 {files().pngAction, "\x89PNG"}, {files().svgAction, "<?xml"}}) {
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
        const auto isSaid = [this] {
            const auto notices = m_at->bench.window().findChildren<Notice*>();
            return std::any_of(notices.begin(), notices.end(),
                [](const Notice* notice) { return notice->text().contains(u"not there any more"_s); });
        };
        QTRY_VERIFY(isSaid());
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
};

QTEST_MAIN(PollFilesTest)
#include "tst_pollfiles.moc"
