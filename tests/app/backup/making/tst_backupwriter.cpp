#include "app/backup/making/backupwriter.h"

#include <cstdio>

#include <QDir>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>

#include "app/backup/contents/secrecy.h"
#include "app/backup/making/backupfile.h"
#include "app/backup/reading/backupreader.h"
#include "tests/app/backup/madedatabase.h"
#include "tests/app/backup/memorysink.h"
#include "tests/support/ownmemory.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::backup;
using namespace Qt::StringLiterals;

class BackupWriterTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString at(const QString& name) const { return m_folder->filePath(name); }
    void put(const QString& name, const QByteArray& text) const
    {
        QDir().mkpath(QFileInfo(at(name)).path());
        QFile file(at(name));
        QVERIFY(file.open(QFile::WriteOnly) && file.write(text) == text.size());
    }
    bool exists(const QString& name) const
    {
        struct stat facts = {};
        return ::lstat(QFile::encodeName(at(name)).constData(), &facts) == 0;
    }
    QByteArray bytes() const
    {
        QFile file(at(u"hall.everyport"_s));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    BackupWish wish() const
    {
        BackupWish made{.from = {at(u"config"_s), at(u"data"_s)}, .to = at(u"hall.everyport"_s)};
        made.secrecy = [](const QString& path, const QByteArray& text) -> std::optional<QByteArray> {
            if (path.endsWith(".broken"_L1))
                return {};
            return path.endsWith(".toml"_L1) ? QByteArray(text).replace("sesame", "") : text;
        };
        return made;
    }
    QStringList paths(const QString& name = u"hall.everyport"_s) const
    {
        QFile file(at(name));
        MemorySink sink;
        if (!file.open(QFile::ReadOnly) || !readBackup(file, sink))
            return {u"!"_s};
        return sink.files.keys();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        put(u"config/services/irc.toml"_s, "type = \"irc\"\npassword = \"sesame\"\n");
        put(u"config/services/odd.toml.broken"_s, "sesame");
        put(u"config/plugins/greeter/plugin.py"_s, "pass\n");
        put(u"config/plugins/greeter/__pycache__/plugin.pyc"_s, "x");
        put(u"data/certificates/xmpp.key"_s, "-----BEGIN EC PRIVATE KEY-----\nSECRETKEY\n");
        put(u"data/certificates/xmpp.crt"_s, "-----BEGIN CERTIFICATE-----\nMII\n");
        put(u"data/uploads/abc"_s, "a file");
        put(u"data/window.ini"_s, "[window]\n");
        put(u"data/lock"_s, "42\n");
        put(u"data/server.stored-last"_s, "of this computer");
        put(u"data/taps.journal"_s, "votes that wait");
        put(u"data/taps.journal.20261130-180000"_s, "votes that waited, with cards");
        put(u"data/lastgood/irc.toml"_s, "sesame");
        put(u"data/mqtt/gateways"_s, "0123456789abcdef"); // whom this computer is called at a broker
        put(u"data/backups/before-1/data/x"_s, "x");
        QFile::link(at(u"data/window.ini"_s), at(u"data/link"_s));
        makeDatabase(at(u"data/everyport.sqlite"_s),
            {u"CREATE TABLE accounts (name TEXT, disabled INTEGER)"_s,
                u"CREATE TABLE account_totp (account TEXT PRIMARY KEY, secret TEXT)"_s,
                u"INSERT INTO accounts VALUES ('olaf', 0)"_s, u"INSERT INTO account_totp VALUES ('olaf', 'OLAFS')"_s});
    }

    void allThatIsOnesOwnIsInIt()
    {
        const auto done = makeBackup(wish());
        QVERIFY2(done.ok(), qPrintable(done ? QString() : done.error().text));
        QCOMPARE(paths(),
            (QStringList{u"config/plugins/greeter/plugin.py"_s, u"config/services/irc.toml"_s,
                u"data/certificates/xmpp.crt"_s, u"data/everyport.sqlite"_s, u"data/uploads/abc"_s,
                u"data/window.ini"_s}));
        QCOMPARE(done->bytes, bytes().size());
        constexpr auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(at(u"hall.everyport"_s)) & others));
        QVERIFY(QDir(at(u"data"_s)).entryList({u"making-backup*"_s}, QDir::AllEntries).isEmpty());
    }

    void withoutAWordNoSecretIsInIt()
    {
        const auto done = makeBackup(wish());
        QVERIFY(done.ok());
        for (const auto* secret : {"sesame", "SECRETKEY", "OLAFS"})
            QVERIFY2(!bytes().contains(secret), secret);
        QCOMPARE(done->leftOut, (QStringList{u"config/services/odd.toml.broken"_s, u"data/certificates/xmpp.key"_s}));
        QCOMPARE(done->lessened, QStringList(u"config/services/irc.toml"_s));
    }

    /// Whoever brings it back has to know that nobody took these away.
    void itsHeadNamesWhatIsLeftOut_data()
    {
        QTest::addColumn<bool>("hasWord");
        QTest::newRow("without passwords") << false;
        QTest::newRow("with passwords, which may stay closed") << true;
    }
    void itsHeadNamesWhatIsLeftOut()
    {
        QFETCH(const bool, hasWord);
        auto made = wish();
        if (hasWord)
            made.word = Wiped<QByteArray>(QByteArray("geese"));
        QVERIFY(makeBackup(made).ok());
        const auto head = readBackupHead(at(u"hall.everyport"_s));
        QVERIFY(head.ok());
        QCOMPARE(
            head->leftOut.whole, (QStringList{u"config/services/odd.toml.broken"_s, u"data/certificates/xmpp.key"_s}));
        QCOMPARE(head->leftOut.part, QStringList(u"config/services/irc.toml"_s));
        QVERIFY(head->leftOut.isKnown);
        const Places into{at(u"in/config"_s), at(u"in/data"_s)};
        const auto closed = unpackBackup(made.to, into, {});
        QVERIFY(closed && closed->head.leftOut.whole.size() == 2 && closed->head.leftOut.isKnown);
        const auto open = unpackBackup(made.to, into, made.word);
        QVERIFY(open.ok());
        QCOMPARE(open->head.leftOut.whole.isEmpty() && open->head.leftOut.part.isEmpty(), hasWord);
    }

    /// Or no program could read the head.
    void noMoreIsNamedThanAHeadHasRoomFor()
    {
        for (int i = 0; i < 300; ++i)
            put(u"config/services/%1.%2.broken"_s.arg(i).arg(QString(200, u'x')), "sesame");
        QVERIFY(makeBackup(wish()).ok());
        const auto head = readBackupHead(at(u"hall.everyport"_s));
        QVERIFY2(head.ok(), qPrintable(head ? QString() : head.error().text));
        QVERIFY(!head->leftOut.isKnown);
        QVERIFY(head->leftOut.whole.size() > 150 && head->leftOut.whole.size() < 250);
    }

    void privateKeysAreKnownByWhatTheyAre()
    {
        // An Ed25519 key (RFC 8410 §10.3) as DER.
        const auto der = QByteArray::fromBase64("MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC");
        QVERIFY(holdsPrivateKey(der));
        QVERIFY(holdsPrivateKey("PuTTY-User-Key-File-3: ssh-ed25519\n"));
        QVERIFY(holdsPrivateKey("-----BEGIN OPENSSH PRIVATE KEY-----\n"));
        QVERIFY(!holdsPrivateKey("0 people came"));
        // The same one's public half.
        QVERIFY(
            !holdsPrivateKey(QByteArray::fromBase64("MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=")));
        // The key within PKCS#12 without a password.
        QVERIFY(holdsPrivateKey(QByteArray::fromBase64(
            "MGoCAQMwZQYJKoZIhvcNAQcBoFgEVjBUMFIGCSqGSIb3DQEHAaBFBEMwQTA/BgsqhkiG9w0BDAoBAaAwMC4CAQAwBQYDK2VwBCIEINTuctv5"
            "E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC")));
    }

    /// Keys that were encrypted are left nowhere in memory as they were: not where they were read, nor where they were
    /// put together, which grows by each.
    void noKeyIsLeftInMemory()
    {
        if (!countInOwnMemory("Zx9qVt7LmK2w"))
            QSKIP("a sanitizer keeps what was freed");
        for (int i = 0; i < 20; ++i) {
            QFile file(at(u"data/certificates/%1.key"_s.arg(i)));
            QVERIFY(file.open(QFile::WriteOnly | QFile::Unbuffered));
            QVERIFY(file.write("-----BEGIN EC PRIVATE KEY-----\nZx9qVt7LmK2w\n") > 0);
        }
        auto with = wish();
        with.word = Wiped<QByteArray>(QByteArray("geese"));
        with.secrecy = {};
        QCOMPARE(countInOwnMemory("Zx9qVt7LmK2w").value_or(-1), 0);
        const auto done = makeBackup(with);
        QCOMPARE(countInOwnMemory("Zx9qVt7LmK2w").value_or(-1), 0);
        QVERIFY(done.ok());
        QCOMPARE(done->secrets, 21);
    }

    void withOneTheyAreAndCannotBeRead()
    {
        auto with = wish();
        with.word = Wiped<QByteArray>(QByteArray("geese"));
        const auto done = makeBackup(with);
        QVERIFY2(done.ok(), qPrintable(done ? QString() : done.error().text));
        QVERIFY(done->leftOut.isEmpty());
        QCOMPARE(done->secrets, 3);
        for (const auto* secret : {"sesame", "SECRETKEY", "OLAFS"})
            QVERIFY2(!bytes().contains(secret), secret);
        const Places into{at(u"in/config"_s), at(u"in/data"_s)};
        QVERIFY(unpackBackup(at(u"hall.everyport"_s), into, with.word).ok());
        QFile file(at(u"in/config/services/irc.toml"_s));
        QVERIFY(file.open(QFile::ReadOnly) && file.readAll().contains("sesame"));
        QVERIFY(QFile::exists(at(u"in/data/certificates/xmpp.key"_s)));
        QVERIFY(!QFile::exists(at(u"in/data/secrets.sqlite"_s)));
        QCOMPARE(rowsOf(at(u"in/data/everyport.sqlite"_s), u"SELECT secret FROM account_totp"_s), u"OLAFS"_s);
        QCOMPARE(readBackupHead(at(u"hall.everyport"_s))->secrets, 1);
    }

    void partsMayStayOut()
    {
        auto without = wish();
        without.parts = PartChoice::without({u"files"_s, u"window"_s});
        QVERIFY(makeBackup(without).ok());
        QVERIFY(!paths().contains(u"data/uploads/abc"_s) && !paths().contains(u"data/window.ini"_s));
        QVERIFY(paths().contains(u"config/services/irc.toml"_s));
        QVERIFY(backup::readBackupHead(at(u"hall.everyport"_s))->parts == without.parts);
    }

    /// As many and as long as an account's quota lets them be.
    void manyFilesWithLongNamesAreBroughtBack()
    {
        const auto folder = u"data/files/alice"_s + (u'/' + QString(205, u'd')).repeated(12);
        QVERIFY(QDir().mkpath(at(folder)));
        for (int i = 0; i < 12'500; ++i) {
            QFile file(at(folder + u'/' + QString::number(i).rightJustified(205, u'f')));
            QVERIFY(file.open(QFile::WriteOnly));
        }
        const auto done = makeBackup(wish());
        QVERIFY2(done.ok(), qPrintable(done ? QString() : done.error().text));
        QVERIFY(done->notTaken.isEmpty());
        QCOMPARE(paths().size(), 12'506);
    }

    /// What people lay there keeps out nothing of the station, and least of each other what is named shortly.
    void whatHasNoRoomIsNamed()
    {
        put(u"data/files/alice/long-name-of-hers"_s, "a");
        put(u"data/files/bob/b"_s, "b");
        auto small = wish();
        small.paths = BackupPaths(25);
        for (int i = 0; i < 20; ++i)
            put(u"data/files/alice/long-name-%1"_s.arg(i), "a");
        const auto done = makeBackup(small);
        QVERIFY2(done.ok(), qPrintable(done ? QString() : done.error().text));
        QVERIFY(done->notTaken.contains(u"data/files/alice/long-name-of-hers"_s));
        for (const auto& path : {u"data/files/bob/b"_s, u"data/uploads/abc"_s, u"data/window.ini"_s})
            QVERIFY2(paths().contains(path), qPrintable(path));
    }

    void whatCannotBeReadOfPeoplesIsNamed()
    {
        put(u"data/files/alice/closed"_s, "a");
        QVERIFY(QFile::setPermissions(at(u"data/files/alice/closed"_s), {}));
        if (QFile file(at(u"data/files/alice/closed"_s)); file.open(QFile::ReadOnly))
            QSKIP("root may read all");
        const auto done = makeBackup(wish());
        QVERIFY2(done.ok(), qPrintable(done ? QString() : done.error().text));
        QCOMPARE(done->notTaken, QStringList{u"data/files/alice/closed"_s});
    }

    void whatPeopleKeepHasAnyName()
    {
        QStringList names{u"a\nb"_s, u"a\tb"_s, u"\x1b[31m"_s, u"x.restoring"_s, u"__pycache__/x"_s,
            u"fest.everyport"_s, u"copy.everyport.zip"_s, u"d/"_s.repeated(60) + u'x'};
        for (auto& name : names) {
            name.prepend(u"data/files/alice/"_s);
            put(name, "x");
        }
        put(u"data/fest.everyport"_s, "x");
        put(u"config/x.restoring"_s, "x");
        const auto odd = QFile::encodeName(at(u"data/files/alice/caf"_s)) + '\xe9';
        FILE* file = std::fopen(odd.constData(), "w");
        QVERIFY(file && std::fclose(file) == 0);
        put(u"data/uploads/"_s + u"d/"_s.repeated(130) + u'x', "x");
        const auto done = makeBackup(wish());
        QVERIFY2(done.ok(), qPrintable(done ? QString() : done.error().text));
        for (const auto& name : std::as_const(names))
            QVERIFY2(paths().contains(name), qPrintable(name));
        QVERIFY(!paths().contains(u"data/fest.everyport"_s) && !paths().contains(u"config/x.restoring"_s));
        QCOMPARE(done->notTaken,
            (QStringList{u"data/files/alice/caf"_s + QChar(QChar::ReplacementCharacter),
                u"data/uploads/"_s + u"d/"_s.repeated(130) + u'x'}));
    }

    void whatIsALinkIsNamed()
    {
        put(u"elsewhere/kept.toml"_s, "x");
        for (const auto& link : {u"config/services/kept.toml"_s, u"data/files/alice/kept"_s})
            QVERIFY(QDir().mkpath(QFileInfo(at(link)).path()) && QFile::link(at(u"elsewhere/kept.toml"_s), at(link)));
        const auto done = makeBackup(wish());
        QVERIFY2(done.ok(), qPrintable(done ? QString() : done.error().text));
        QCOMPARE(done->notTaken, (QStringList{u"config/services/kept.toml"_s, u"data/files/alice/kept"_s}));
    }

    void whatIsNoFileIsNamed()
    {
        put(u"data/files/alice/kept"_s, "x");
        QCOMPARE(::mkfifo(QFile::encodeName(at(u"data/uploads/pipe"_s)).constData(), 0600), 0);
        QCOMPARE(::mkfifo(QFile::encodeName(at(u"data/files/alice/pipe"_s)).constData(), 0600), 0);
        QCOMPARE(::mknod(QFile::encodeName(at(u"data/files/alice/socket"_s)).constData(), S_IFSOCK | 0600, 0), 0);
        const auto done = makeBackup(wish());
        QVERIFY2(done.ok(), qPrintable(done ? QString() : done.error().text));
        QCOMPARE(done->notTaken,
            (QStringList{u"data/files/alice/pipe"_s, u"data/files/alice/socket"_s, u"data/uploads/pipe"_s}));
        QVERIFY(paths().contains(u"data/files/alice/kept"_s));
    }

    /// Of a process that was killed; what is another's, or is no such file, stays.
    void whatWasLeftOfOneGoes()
    {
        const auto left = u".hall.everyport.0123456789abcdef"_s;
        const QStringList others{u".hall.everyport.0123456789abcdef0"_s, u".hall.everyport.0123456789ABCDEF"_s,
            u".hall.everyport.notes"_s, u".hall2.everyport.0123456789abcdef"_s, u"hall.everyport.0123456789abcdef"_s,
            u".hall.everyport.1123456789abcdef"_s, u".hall.everyport.2123456789abcdef"_s,
            u".hall.everyport.3123456789abcdef"_s};
        put(left, "secret");
        for (const auto& name : others.first(5))
            put(name, "mine");
        put(others[5] + u"/within"_s, "mine");
        put(u"elsewhere"_s, "mine");
        QVERIFY(QFile::link(at(u"elsewhere"_s), at(others[6])));
        QCOMPARE(::mkfifo(QFile::encodeName(at(others[7])).constData(), 0600), 0);
        BackupFile another(at(u"hall.everyport"_s));
        QVERIFY(another.open().ok());
        QVERIFY(!exists(left));
        const auto isAtWork = [this] { return QDir(m_folder->path()).entryList(QDir::Hidden | QDir::Files).size(); };
        const auto before = isAtWork();
        QVERIFY(makeBackup(wish()).ok()); // the other one is at work yet
        QCOMPARE(isAtWork(), before + 1); // the backup itself
        for (const auto& name : others)
            QVERIFY2(exists(name), qPrintable(name));
        QVERIFY(exists(u"elsewhere"_s));
        QVERIFY(another.device().write("x") == 1);
    }

    void foldersThatWereLeftGoBeforeOne()
    {
        put(u"data/making-backup-AbCdEf/copy.sqlite"_s, "secret");
        put(u"data/making-backup-AbCdEf/lock"_s, {});
        const timespec old[] = {{1000, 0}, {1000, 0}};
        const auto folder = QFile::encodeName(at(u"data/making-backup-AbCdEf"_s));
        QCOMPARE(::utimensat(AT_FDCWD, folder.constData(), old, 0), 0);
        QVERIFY(makeBackup(wish()).ok());
        QVERIFY(!exists(u"data/making-backup-AbCdEf"_s));
    }

    void someRoomIsLeftForOthers()
    {
        QCOMPARE(leftForOthers(0), 0);
        QCOMPARE(leftForOthers(20'000), 1000);
        QCOMPARE(leftForOthers(qint64(1) << 40), 64 * 1024 * 1024);
        const QStorageInfo disk(m_folder->path());
        BackupFile file(at(u"hall.everyport"_s));
        QVERIFY(file.roomFor(1).ok());
        QVERIFY(*file.roomFor(1) < disk.bytesTotal() - leftForOthers(disk.bytesAvailable()));
        const auto refused = file.roomFor(qint64(1) << 60);
        QCOMPARE(refused.error().reason, Reason::NoSpace);
    }

    void theNameUntilItIsWholeHasWholeCharacters()
    {
        const auto emoji = QString::fromUcs4(U"\U0001F986"); // a duck, of two halves
        QCOMPARE(BackupFile::asidePrefix(u"hall"_s), u".hall."_s);
        QCOMPARE(BackupFile::asidePrefix(emoji.repeated(40)), u'.' + emoji.repeated(30) + u'.');
        QCOMPARE(BackupFile::asidePrefix(u'x' + emoji.repeated(40)), u".x"_s + emoji.repeated(29) + u'.');
        auto within = wish();
        const auto name = u"data/files/alice/x%1.everyport"_s.arg(emoji.repeated(40));
        put(u"data/files/alice/a"_s, "a");
        within.to = at(name);
        QVERIFY(makeBackup(within).ok());
        QVERIFY(paths(name).contains(u"data/files/alice/a"_s)); // and not itself
        QCOMPARE(paths(name).filter(emoji), QStringList());
    }

    void oneThatStandsAmongThemHasNotItself()
    {
        put(u"data/files/alice/a"_s, "a");
        auto within = wish();
        within.to = at(u"data/files/alice/hall.everyport"_s);
        for (int i = 0; i < 2; ++i) {
            const auto done = makeBackup(within);
            QVERIFY(done.ok());
            QFile file(within.to);
            MemorySink sink;
            QVERIFY(file.open(QFile::ReadOnly) && readBackup(file, sink).ok());
            QCOMPARE(sink.files.count(), 7);
        }
    }

    /// One member's keys are none of the station's: they stand where that member has put them.
    void keysOfPeopleAreFilesLikeOthers()
    {
        const auto key = "-----BEGIN PRIVATE KEY-----\nALICES" + QByteArray(1'000'000, 'x');
        put(u"data/files/alice/key"_s, key);
        put(u"data/uploads/key"_s, key);
        auto with = wish();
        with.word = Wiped<QByteArray>(QByteArray("geese"));
        const auto done = makeBackup(with);
        QVERIFY2(done.ok(), qPrintable(done ? QString() : done.error().text));
        QCOMPARE(done->secrets, 3);
        QCOMPARE(bytes().count("ALICES"), 2);
    }

    void whatIsTooMuchToEncryptIsNamed()
    {
        const auto key = "-----BEGIN PRIVATE KEY-----\n" + QByteArray(4'000'000, 'x');
        for (int i = 10; i < 27; ++i)
            put(u"data/hostkeys/key%1"_s.arg(i), key);
        auto with = wish();
        with.word = Wiped<QByteArray>(QByteArray("geese"));
        const auto done = makeBackup(with);
        QVERIFY(!done && done.error().reason == Reason::TooLarge);
        QVERIFY2(done.error().text.contains(u"data/hostkeys/key26"_s), qPrintable(done.error().text));
    }

    void whatCouldNotBeBroughtBackIsNotMade()
    {
        makeDatabase(at(u"data/everyport.sqlite"_s),
            {u"CREATE TABLE chat_message (number INTEGER PRIMARY KEY)"_s,
                u"INSERT INTO chat_message VALUES (9007199254740993)"_s});
        const auto done = makeBackup(wish());
        QVERIFY(!done);
        QVERIFY2(done.error().text.startsWith(u"The backup was made and could not be read again"_s),
            qPrintable(done.error().text));
        QVERIFY(!QFile::exists(at(u"hall.everyport"_s)));
    }

    void oneThatFailsLeavesWhatWasThere()
    {
        QVERIFY(makeBackup(wish()).ok());
        const auto before = bytes();
        put(u"data/everyport.sqlite"_s, QByteArray(8192, 'x'));
        QVERIFY(!makeBackup(wish()).ok());
        QCOMPARE(bytes(), before);
        QCOMPARE(QDir(m_folder->path()).entryList({u"hall*"_s}), QStringList{u"hall.everyport"_s});
        auto nowhere = wish();
        nowhere.to = at(u"none/hall.everyport"_s);
        QCOMPARE(makeBackup(nowhere).error().reason, Reason::NotFound);
    }

    /// A new file would take its place: with enough rights that of /dev/null, too.
    void whatIsNoFileIsNotReplaced()
    {
        const auto pipe = at(u"pipe"_s);
        QVERIFY(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
        for (const auto& place : {pipe, at(u"data"_s)}) {
            auto wanted = wish();
            wanted.to = place;
            const auto done = makeBackup(wanted);
            QVERIFY(!done);
            QCOMPARE(done.error().reason, Reason::BadValue);
            QVERIFY2(done.error().text.startsWith(place), qPrintable(done.error().text));
        }
        struct stat still = {};
        QVERIFY(::lstat(QFile::encodeName(pipe).constData(), &still) == 0 && S_ISFIFO(still.st_mode));
        // Nor is it waited for until somebody writes into it.
        QCOMPARE(backup::readBackupHead(pipe).error().reason, Reason::BadValue);
    }

    /// The copy of the database needs room beside it, wherever the backup goes.
    void tooLittleRoomForTheCopyIsSaidBefore()
    {
        QFile database(at(u"data/everyport.sqlite"_s));
        QVERIFY(database.open(QFile::ReadWrite));
        const auto room = QStorageInfo(m_folder->path()).bytesAvailable();
        if (room < 0 || !database.resize(room / 2 + 1'000'000'000)) // with a hole
            QSKIP("No file of that size can be made here.");
        database.close();
        auto elsewhere = wish();
        elsewhere.to = u"/dev/shm/hall.everyport"_s;
        for (const auto& wanted : {wish(), elsewhere}) {
            const auto done = makeBackup(wanted);
            QVERIFY(!done);
            QCOMPARE(done.error().reason, Reason::NoSpace);
            QVERIFY2(done.error().text.contains(u"to copy the database"_s), qPrintable(done.error().text));
        }
        QVERIFY(QDir(at(u"data"_s)).entryList({u"making-backup*"_s}, QDir::AllEntries).isEmpty());
    }

    void aFullDiskIsToldAndLeavesNothing()
    {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("There is no /dev/full here.");
        QFile full(u"/dev/full"_s);
        QVERIFY(full.open(QFile::WriteOnly | QFile::Unbuffered));
        TarWriter tar(full);
        QCOMPARE(tar.add(u"x"_s, "y").error().reason, Reason::NoSpace);
    }
};

QTEST_GUILESS_MAIN(BackupWriterTest)
#include "tst_backupwriter.moc"
