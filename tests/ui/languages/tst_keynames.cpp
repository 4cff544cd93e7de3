#include "ui/languages/keynames.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QTest>
#include <QTranslator>

#include "tests/support/testclass.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

namespace {

/// Stands for our catalogue: calls each key that it has K and its name.
class OwnKeys final : public QTranslator {
public:
    OwnKeys() { QCoreApplication::installTranslator(this); }
    ~OwnKeys() override { QCoreApplication::removeTranslator(this); }

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        const QString name = QString::fromUtf8(source);
        return qstrcmp(context, "QShortcut") == 0 && keyNames().contains(name) ? u'K' + name : QString();
    }
};

} // namespace

class KeyNamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// What has no name of ours would be called as Qt's catalogue has it, beside sentences that call it otherwise.
    void keysOfShortcutsHaveNamesOfOurs_data()
    {
        QTest::addColumn<QKeySequence>("keys");
        QTest::addColumn<QString>("words");
        QTest::newRow("run") << QKeySequence(Qt::CTRL | Qt::Key_Return) << u"KCtrl+KReturn"_s;
        QTest::newRow("number pad") << QKeySequence(Qt::CTRL | Qt::Key_Enter) << u"KCtrl+KEnter"_s;
        QTest::newRow("remove") << QKeySequence(Qt::SHIFT | Qt::Key_Delete) << u"KShift+KDel"_s;
        QTest::newRow("next") << QKeySequence(Qt::ALT | Qt::Key_Down) << u"KAlt+KDown"_s;
        QTest::newRow("page") << QKeySequence(Qt::CTRL | Qt::Key_PageDown) << u"KCtrl+KPgDown"_s;
        QTest::newRow("letter") << QKeySequence(Qt::CTRL | Qt::Key_T) << u"KCtrl+T"_s;
    }
    void keysOfShortcutsHaveNamesOfOurs()
    {
        QFETCH(QKeySequence, keys);
        QFETCH(QString, words);
        const OwnKeys own;
        QCOMPARE(keys.toString(QKeySequence::NativeText), words);
    }
};

QTEST_GUILESS_MAIN(KeyNamesTest)
#include "tst_keynames.moc"
