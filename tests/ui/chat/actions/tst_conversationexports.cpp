#include "ui/chat/actions/conversationexports.h"

#include <csignal>
#include <sys/resource.h>

#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/stalledthreads.h"
#include "tests/support/strangers.h"
#include "tests/support/testclass.h"
#include "tests/ui/chat/chatbench.h"
#include "ui/frame/feedback/windowlosses.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using chat::Conversation;

/// A conversation written to a file, from the Chat page.
class ConversationExportsTest : public QObject, private ChatBench {
    Q_OBJECT

    QTemporaryDir m_folder;

    ConversationExports& exports() { return *m_exports; }
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    bool fill(Conversation& where, int count)
    {
        for (int i = 0; i < count; ++i)
            link()->say(where, u"kofi"_s, u"number %1"_s.arg(i));
        return QTest::qWaitFor([&] { return texts().contains(u"number %1"_s.arg(count - 1)); }, 20'000);
    }
    QFileDialog* asking() const
    {
        return QTest::qWaitFor([this] { return m_bench->window().findChild<QFileDialog*>() != nullptr; })
            ? m_bench->window().findChild<QFileDialog*>()
            : nullptr;
    }

    std::unique_ptr<ConversationExports> m_exports; ///< Beside the page's own.

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY(begin());
        m_exports = std::make_unique<ConversationExports>(m_bench->window(), chat());
    }
    void cleanup()
    {
        m_exports.reset();
        end();
    }

    /// The key, wherever the keyboard is; the name is proposed.
    void isAskedForByKey()
    {
        QVERIFY(room(u"#../.hidden/volunteers"_s));
        field()->setFocus();
        m_bench->press(Qt::Key_E, Qt::ControlModifier);
        QFileDialog* ask = asking();
        QVERIFY(ask);
        QCOMPARE(ask->findChild<QLineEdit*>()->text(), u"hidden-volunteers.txt"_s);
        ask->findChild<QLineEdit*>()->setText(path(u"by-key"_s));
        QTest::keyClick(ask->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_VERIFY(shown().contains(u"Saved to %1."_s.arg(path(u"by-key.txt"_s))));
        QVERIFY(read(path(u"by-key.txt"_s)).contains("volunteers on Cityday"));
    }

    void isInTheConversationsMenu()
    {
        QVERIFY(room());
        const QList<QAction*> more = page()->head().more;
        QVERIFY(std::any_of(more.begin(), more.end(),
            [](const QAction* action) { return action->text() == u"Export conversation…"_s && action->isEnabled(); }));
        page()->goTo(QString::number(chat().accounts().front()->networkPage().id));
        QVERIFY(!page()->can(Command::Export)); // what a network says itself is no conversation
    }

    /// More than a few pages, in order, each once; and in both forms the same.
    void aLongOneIsWhole()
    {
        Conversation* where = room();
        QVERIFY(where);
        constexpr int many = 2500;
        QVERIFY(fill(*where, many));
        int most = 0;
        connect(&exports(), &ConversationExports::changed, this,
            [&, id = where->id] { most = qMax(most, exports().written(id)); });
        exports().write(where->id, path(u"long.txt"_s));
        QVERIFY(exports().isRunning(where->id));
        QCOMPARE(WindowLosses::of(m_bench->window()).all().size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(!exports().isRunning(where->id), 20'000);
        QVERIFY(most >= many);
        QVERIFY(WindowLosses::of(m_bench->window()).all().isEmpty());
        exports().write(where->id, path(u"long.jsonl"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!exports().isRunning(where->id), 20'000);
        QCOMPARE(QFile::permissions(path(u"long.txt"_s)) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QStringList lines, texts;
        for (const QByteArray& line : read(path(u"long.txt"_s)).split('\n')) {
            if (line.contains("<kofi> "))
                lines.append(QString::fromUtf8(line.mid(line.indexOf("> ") + 2)));
        }
        for (const QByteArray& line : read(path(u"long.jsonl"_s)).split('\n')) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            if (object.value("kind"_L1) == "text"_L1)
                texts.append(object.value("text"_L1).toString());
        }
        QStringList expected;
        for (int i = 0; i < many; ++i)
            expected.append(u"number %1"_s.arg(i));
        QCOMPARE(lines, expected);
        QCOMPARE(texts, expected);
    }

    void whatIsCalledOffIsNotWritten()
    {
        Conversation* where = room();
        QVERIFY(where && fill(*where, 500));
        QFile there(path(u"kept.txt"_s));
        QVERIFY(there.open(QFile::WriteOnly) && there.write("as it was") > 0);
        there.close();
        exports().write(where->id, there.fileName());
        exports().cancel(where->id);
        QVERIFY(!exports().isRunning(where->id));
        QVERIFY(shown().contains(u"The export was called off; nothing was written."_s));
        exports().write(where->id, path(u"another.txt"_s));
        QTRY_VERIFY(!exports().isRunning(where->id));
        QCOMPARE(read(there.fileName()), QByteArray("as it was"));
        QTRY_COMPARE(QDir(m_folder.path()).entryList({u"kept.txt*"_s}, QDir::Files), QStringList{u"kept.txt"_s});
    }

    /// The thread puts it in its place all the same: it would be said that nothing was written.
    void whatIsAlreadyPutInPlaceIsNotCalledOff()
    {
        Conversation* where = room();
        QVERIFY(where && fill(*where, 3));
        std::unique_ptr<StalledThreads> slowDisk;
        connect(&exports(), &ConversationExports::changed, this, [&](qint64 id) {
            if (exports().written(id) > 0 && !slowDisk)
                slowDisk = std::make_unique<StalledThreads>(m_bench->station().reactor().threads(Threads::Files));
        });
        exports().write(where->id, path(u"late.txt"_s));
        QTRY_VERIFY(slowDisk);
        exports().cancel(where->id);
        QVERIFY(exports().isRunning(where->id));
        slowDisk.reset();
        QTRY_VERIFY(!exports().isRunning(where->id));
        QTRY_VERIFY(shown().contains(u"Saved to %1."_s.arg(path(u"late.txt"_s))));
        QVERIFY(!shown().contains(u"called off"_s));
        QVERIFY(read(path(u"late.txt"_s)).contains("number 2"));
    }

    void aFullDiskIsSaid()
    {
        Conversation* where = room();
        QVERIFY(where && fill(*where, 1000));
        rlimit before = {};
        getrlimit(RLIMIT_FSIZE, &before);
        m_bench->flush(); // the station's own files are larger: nothing of them is to be written meanwhile
        const rlimit little = {20'000, before.rlim_max};
        const auto signalBefore = std::signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &little);
        exports().write(where->id, path(u"full.txt"_s));
        const bool hasEnded = QTest::qWaitFor([&] { return !exports().isRunning(where->id); }, 20'000);
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, signalBefore);
        QVERIFY(hasEnded);
        QTRY_VERIFY2(shown().contains(u"full.txt could not be written: "_s), qPrintable(shown()));
        QVERIFY(!QFile::exists(path(u"full.txt"_s)));
        exports().write(where->id, path(u"nowhere/at-all.txt"_s));
        QTRY_VERIFY(!exports().isRunning(where->id));
        QTRY_VERIFY(shown().contains(u"at-all.txt could not be written: "_s));
    }

    /// As it is seen: what was taken back is gone, and what waits for room stands in its place.
    void onAFullDiskItIsAsItIsShown()
    {
        Conversation* where = room();
        QVERIFY(where);
        link()->say(*where, u"kofi"_s, u"the door code is 4711"_s, u"a"_s);
        link()->say(*where, u"kofi"_s, u"meet at six"_s, u"b"_s);
        QTRY_COMPARE(texts().size(), 2);
        m_bench->flush();
        auto& database = m_bench->station().database();
        database.setFault([] { return std::optional(Error::local(Reason::NoSpace, u"The disk is full."_s)); });
        chat().messageReports().notifyRedacted(*where, u"a"_s);
        chat::Message corrected;
        corrected.sender = u"kofi"_s;
        corrected.text.text = u"meet at seven"_s;
        chat().messageReports().notifyEdited(*where, u"b"_s, corrected);
        const auto now = QDateTime::currentMSecsSinceEpoch();
        link()->say(*where, u"kofi"_s, u"live"_s, {}, now + 30'000);
        link()->say(*where, u"kofi"_s, u"played back"_s, u"p1"_s, now + 10'000, true);
        link()->say(*where, u"kofi"_s, u"an hour ago"_s, u"p2"_s, now - 3'600'000, true);
        QTRY_COMPARE(
            texts(), (QStringList{u"an hour ago"_s, QString(), u"meet at seven"_s, u"played back"_s, u"live"_s}));
        exports().write(where->id, path(u"shown.jsonl"_s));
        QTRY_VERIFY(!exports().isRunning(where->id));
        database.setFault({});
        QVERIFY(!read(path(u"shown.jsonl"_s)).contains("4711"));
        QStringList written;
        for (const QByteArray& line : read(path(u"shown.jsonl"_s)).split('\n')) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            if (object.value("kind"_L1) == "text"_L1)
                written.append(object.value("text"_L1).toString());
        }
        QCOMPARE(written, texts());
    }

    void strangersNameNoOtherFile_data()
    {
        QTest::addColumn<QString>("words");
        for (const auto& words : strangersWords())
            QTest::newRow(words.name.constData()) << words.text.left(200);
    }
    void strangersNameNoOtherFile()
    {
        QFETCH(QString, words);
        Conversation* where = room(u"#../"_s + words);
        QVERIFY(where);
        exports().ask(where->id);
        QFileDialog* ask = asking();
        QVERIFY(ask);
        const QString name = ask->findChild<QLineEdit*>()->text();
        QVERIFY2(!drivesScreens(name) && !name.contains(u'/') && !name.startsWith(u'.') && !name.startsWith(u'-')
                && name.endsWith(u".txt"_s) && name.size() > 4 && name.toUtf8().size() < 255,
            qPrintable(name));
        ask->reject();
        exports().write(where->id, path(u"strange.txt"_s));
        QTRY_VERIFY(!exports().isRunning(where->id));
        QVERIFY(!drivesScreens(QString::fromUtf8(read(path(u"strange.txt"_s)))));
    }
};

QTEST_MAIN(ConversationExportsTest)
#include "tst_conversationexports.moc"
