#include "ui/console/session/sessionscript.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class SessionScriptTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standsAsItRan()
    {
        SessionScript script;
        QVERIFY(script.isEmpty());
        for (const QString& command :
            {u"import os"_s, u"def f():\n    return 1\n"_s, u" secret = 'x'"_s, u"f()"_s, u"  "_s})
            script.add(command);
        QCOMPARE(script.last(), u"f()"_s);
        QCOMPARE(script.text(u"Of\ntoday"_s), u"# Of today\nimport os\n\ndef f():\n    return 1\n\nf()\n"_s);
        script.clear();
        QCOMPARE(script.text(u"None"_s), u"# None\n"_s);
        QCOMPARE(script.last(), QString());
    }

    void isBounded()
    {
        SessionScript script;
        for (int i = 0; i < 10; ++i)
            script.add(QString(SessionScript::mostCharacters / 4, QChar(u'a' + i)));
        const QString text = script.text({});
        QVERIFY(text.size() <= SessionScript::mostCharacters + 100);
        QVERIFY(text.contains(u'j') && !text.contains(u'a'));
    }

    void isWritten()
    {
        QTemporaryDir folder;
        SessionScript script;
        script.add(u"x = 'ä'"_s);
        const QString path = folder.filePath(u"session.py"_s);
        QVERIFY(script.write(path, u"Title"_s).ok());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("# Title\nx = 'ä'\n"));
        const auto refused = script.write(folder.filePath(u"no/such/folder.py"_s), u"Title"_s);
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().text.contains(u"folder.py"_s));
    }
};

QTEST_GUILESS_MAIN(SessionScriptTest)
#include "tst_sessionscript.moc"
