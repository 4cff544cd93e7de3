#include <QAbstractItemModelTester>
#include <QAction>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/frame/keyboard/shortcutmodel.h"
#include "ui/frame/keyboard/shortcutregistry.h"
#include "ui/style/painting/rowroles.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class ShortcutModelTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QSettings m_memory{m_folder.filePath(u"w.ini"_s), QSettings::IniFormat};
    QAction m_open{u"&Open…"_s};
    std::unique_ptr<ShortcutRegistry> m_registry;
    std::unique_ptr<ShortcutModel> m_model;

private Q_SLOTS:
    void init()
    {
        m_memory.clear();
        m_registry = std::make_unique<ShortcutRegistry>(m_memory);
        m_registry->add(&m_open, u"a/open"_s, u"A"_s, QKeySequence(u"Ctrl+O"_s));
        m_model = std::make_unique<ShortcutModel>(*m_registry, nullptr);
    }
    void cleanup()
    {
        m_model.reset();
        m_registry.reset();
    }

    /// Keys that views see to by themselves are listed, but pale and without a name by which they could be changed.
    void fixedKeysAreShownAndCannotBeChanged()
    {
        m_registry->addFixed(u"Present"_s, u"Leave"_s, QKeySequence(u"Esc"_s));
        m_model = std::make_unique<ShortcutModel>(*m_registry, nullptr);
        const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(m_model->idOf(m_model->index(0, 0)), u"a/open"_s);
        QVERIFY(!m_model->index(0, 0).data(Role::Faded).toBool());
        QVERIFY(m_model->idOf(m_model->index(1, 0)).isEmpty());
        QVERIFY(m_model->index(1, 0).data(Role::Faded).toBool());
        QVERIFY(m_model->idOf({}).isEmpty());
    }

    /// Whoever sets keys keeps their row: nothing is reset for a change, and what is not as it was stands out.
    void aChangedKeyStandsOut()
    {
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QVERIFY(!m_model->index(0, 2).data(Role::Weight).isValid());
        m_registry->setKey(u"a/open"_s, QKeySequence(u"Ctrl+Shift+O"_s));
        QCOMPARE(m_model->index(0, 2).data().toString(), u"Ctrl+Shift+O"_s);
        QVERIFY(m_model->index(0, 2).data(Role::Weight).toInt() > 500);
        QVERIFY(!m_model->index(0, 0).data(Role::Weight).isValid());
        m_registry->resetKey(u"a/open"_s);
        QVERIFY(!m_model->index(0, 2).data(Role::Weight).isValid());
        QVERIFY(reset.isEmpty());
    }

    void newActionsComeIn()
    {
        QAction close(u"&Close"_s);
        m_registry->add(&close, u"a/close"_s, u"A"_s, QKeySequence(u"Ctrl+W"_s));
        m_registry->setKey(u"a/open"_s, QKeySequence(u"Ctrl+P"_s));
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(m_model->index(1, 0).data().toString(), u"Close"_s);
    }
};

QTEST_MAIN(ShortcutModelTest)
#include "tst_shortcutmodel.moc"
