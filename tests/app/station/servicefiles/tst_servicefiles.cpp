#include "app/station/servicefiles/servicefiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

class SampleType final : public ServiceType {
public:
    QString name() const override { return u"sample"_s; }
    QString description() const override { return u"A sample."_s; }
    OptionList options() const override
    {
        return {{.key = u"motto"_s, .fallback = u"hello"_s},
            {.key = u"people"_s, .type = Option::Type::Integer, .fallback = qint64(5), .min = 1}};
    }
    Result<std::unique_ptr<ListedService>> make(ServiceContext, OptionValues) const override { return Error::closed(); }
};

ServiceTypes sampleTypes()
{
    ServiceTypes types;
    types.push_back(std::make_unique<SampleType>());
    return types;
}

} // namespace

class ServiceFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkpath(u"services"_s));
    }

    void readsEachFile()
    {
        put(u"b"_s, "type = \"sample\"\nmotto = \"x\"\nenabled = false\n");
        put(u"a"_s, "type = \"sample\"\n");
        put(u"c"_s, "type = \"sample\"\npeople = 0\n");
        const auto files = readServiceFiles(m_folder->path(), sampleTypes());
        QCOMPARE(files.size(), 3);
        QCOMPARE(files[0].name, u"a"_s);
        QVERIFY(!files[0].fault && files[0].enabled);
        QCOMPARE(files[0].values.text(u"motto"_s), u"hello"_s);
        QVERIFY(!files[1].enabled);
        QCOMPARE(files[1].values.text(u"motto"_s), u"x"_s);
        QVERIFY(files[2].fault);
        QCOMPARE(files[2].fault->text, path(u"c"_s) + u":2: people: Must be a number of at least 1, not \"0\"."_s);
        QVERIFY(readServiceFiles(u"/no/such/folder"_s, sampleTypes()).isEmpty());
    }

    /// Whoever may write there would decide what the program does.
    void whatOthersMayWriteIsNotUsed()
    {
        put(u"a"_s, "type = \"sample\"\n");
        put(u"b"_s, "type = \"sample\"\n");
        const auto own = QFile::ReadOwner | QFile::WriteOwner;
        QVERIFY(QFile::setPermissions(path(u"a"_s), own | QFile::WriteOther));
        auto files = readServiceFiles(m_folder->path(), sampleTypes());
        QVERIFY(files[0].fault && !files[1].fault);
        QVERIFY2(files[0].fault->text.contains(u"chmod o-w "_s + path(u"a"_s)), qPrintable(files[0].fault->text));
        QVERIFY(QFile::setPermissions(path(u"a"_s), own | QFile::ReadOther));
        QVERIFY(!readServiceFiles(m_folder->path(), sampleTypes())[0].fault);
        QVERIFY(QFile::setPermissions(
            m_folder->filePath(u"services"_s), own | QFile::ExeOwner | QFile::WriteOther | QFile::ExeOther));
        files = readServiceFiles(m_folder->path(), sampleTypes());
        QVERIFY(files[0].fault && files[1].fault);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("sentence"); // behind the path
        QTest::newRow("no type") << QByteArray("motto = \"x\"\n")
                                 << u": type: The type is missing; write type = and one of \"sample\"."_s;
        QTest::newRow("other type")
            << QByteArray("\ntype = \"gopher\"\n")
            << u":2: type: The type cannot be \"gopher\"; write type = and one of \"sample\"."_s;
        QTest::newRow("enabled") << QByteArray("type = \"sample\"\nenabled = 7\n")
                                 << u":2: enabled: Must be true or false, not \"7\"."_s;
        QTest::newRow("syntax") << QByteArray("type = \"sample\"\nmotto = \n")
                                << u":2: motto: The value is missing behind the =."_s;
        QTest::newRow("key") << QByteArray("type = \"sample\"\nmoto = \"x\"\n")
                             << u":2: moto: There is no such option; did you mean motto?"_s;
    }
    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, sentence);
        put(u"x"_s, text);
        const auto file = readServiceFile(path(u"x"_s), sampleTypes());
        QVERIFY(file.fault);
        QCOMPARE(file.fault->text, path(u"x"_s) + sentence);
    }

    void whatIsRightInAFaultyFileIsKnown()
    {
        put(u"x"_s, "type = \"sample\"\nmotto = \"kept\"\npeople = 0\nindx = true\n");
        const auto file = readServiceFile(path(u"x"_s), sampleTypes());
        QVERIFY(file.fault);
        QCOMPARE(file.values.givenKeys(), QStringList{u"motto"_s});
        QCOMPARE(file.values.text(u"motto"_s), u"kept"_s);
        QVERIFY(writeServiceFile(file, SampleType().options()));
        QCOMPARE(contents(u"x"_s), QByteArray("type = \"sample\"\nmotto = \"kept\"\n"));
    }

    void wantsAPlainName()
    {
        QVERIFY(isServiceName(u"chat-2_b"_s));
        for (const auto& name : {QString(), u"-x"_s, u"A"_s, u"a b"_s, u"../x"_s, u"ä"_s, QString(65, u'x')})
            QVERIFY2(!isServiceName(name), qPrintable(name));
        put(u"Caps"_s, "type = \"sample\"\n");
        QVERIFY(readServiceFile(path(u"Caps"_s), sampleTypes()).fault);
    }

    void writesANewFile()
    {
        QVERIFY(write({{u"motto"_s, u"new"_s}}));
        QCOMPARE(contents(u"x"_s), QByteArray("type = \"sample\"\nmotto = \"new\"\n"));
    }

    void keepsWhatAPersonWrote()
    {
        put(u"x"_s, "# by hand\ntype = \"sample\"\nmotto = \"old\" # mine\n");
        QVERIFY(write({{u"motto"_s, u"new"_s}}, false));
        QCOMPARE(
            contents(u"x"_s), QByteArray("# by hand\ntype = \"sample\"\nmotto = \"new\" # mine\nenabled = false\n"));
        QVERIFY(!QFile::exists(path(u"x"_s) + u".broken"_s));
    }

    void mendsABrokenFile_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("mended");
        QTest::newRow("value") << QByteArray("# by hand\ntype = \"sample\"\npeople = 0\n")
                               << QByteArray("# by hand\ntype = \"sample\"\nmotto = \"new\"\n");
        QTest::newRow("key") << QByteArray("type = \"sample\"\nmoto = \"y\"\n")
                             << QByteArray("type = \"sample\"\nmotto = \"new\"\n");
        QTest::newRow("syntax") << QByteArray("type = \"sample\"\nmotto = \n")
                                << QByteArray("type = \"sample\"\nmotto = \"new\"\n");
    }
    void mendsABrokenFile()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, mended);
        put(u"x"_s, text);
        QVERIFY(write({{u"motto"_s, u"new"_s}}));
        QCOMPARE(contents(u"x"_s), mended);
        QVERIFY(!readServiceFile(path(u"x"_s), sampleTypes()).fault);
        QFile kept(path(u"x"_s) + u".broken"_s);
        QVERIFY(kept.open(QFile::ReadOnly));
        QCOMPARE(kept.readAll(), text);
    }

    /// A second faulty version is kept beside the first.
    void eachFaultyVersionIsKept()
    {
        for (const QByteArray text : {"type = \"sample\"\npeople = 0\n", "type = \"sample\"\npeople = -1\n"}) {
            put(u"x"_s, text);
            QVERIFY(write({{u"motto"_s, u"new"_s}}));
        }
        const QStringList copies = QDir(m_folder->filePath(u"services"_s))
                                       .entryList({u"x.toml.broken*"_s}, QDir::Files, QDir::Name);
        QCOMPARE(copies, QStringList({u"x.toml.broken"_s, u"x.toml.broken.1"_s}));
        QFile first(path(u"x"_s) + u".broken"_s);
        QVERIFY(first.open(QFile::ReadOnly));
        QCOMPARE(first.readAll(), QByteArray("type = \"sample\"\npeople = 0\n"));
        QCOMPARE(readServiceFiles(m_folder->path(), sampleTypes()).size(), 1); // the copies are no services
    }

    void knowsWhetherAnotherHasChangedIt_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<bool>("still");
        const QByteArray good("type = \"sample\"\nmotto = \"x\"\n");
        const QByteArray bad("type = \"sample\"\npeople = 0\n");
        QTest::newRow("untouched") << good << good << true;
        QTest::newRow("comment") << good << QByteArray("# mine\n" + good) << true;
        QTest::newRow("value") << good << QByteArray("type = \"sample\"\nmotto = \"y\"\n") << false;
        QTest::newRow("switched") << good << QByteArray(good + "enabled = false\n") << false;
        QTest::newRow("broken now") << good << bad << false;
        QTest::newRow("gone") << good << QByteArray() << true;
        QTest::newRow("still broken") << bad << bad << true;
        QTest::newRow("mended") << bad << good << false;
        QTest::newRow("broken otherwise") << bad << QByteArray(bad + "# ?\n") << false;
        QTest::newRow("made meanwhile") << QByteArray() << good << false;
    }
    void knowsWhetherAnotherHasChangedIt()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(bool, still);
        if (!before.isEmpty())
            put(u"x"_s, before);
        const auto known = before.isEmpty() ? ServiceFile{u"x"_s, path(u"x"_s)}
                                            : readServiceFile(path(u"x"_s), sampleTypes());
        if (after.isEmpty())
            QVERIFY(QFile::remove(path(u"x"_s)));
        else
            put(u"x"_s, after);
        QCOMPARE(saysStill(known, SampleType().options()), still);
    }

private:
    QString path(const QString& name) const { return serviceFilePath(m_folder->path(), name); }
    void put(const QString& name, const QByteArray& text)
    {
        QFile file(path(name));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(text);
    }
    QByteArray contents(const QString& name)
    {
        QFile file(path(name));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    Result<QByteArray> write(const QMap<QString, QVariant>& raw, bool enabled = true)
    {
        auto values = checkOptions(SampleType().options(), raw);
        return writeServiceFile({u"x"_s, path(u"x"_s), u"sample"_s, enabled, *values, {}}, SampleType().options());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_APPLESS_MAIN(ServiceFilesTest)
#include "tst_servicefiles.moc"
