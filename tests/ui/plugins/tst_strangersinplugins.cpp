#include <QDir>
#include <QFile>
#include <QTest>

#include "app/plugins/pluginregistry.h"
#include "tests/support/strangers.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/pagebench.h"
#include "tests/ui/support/strangerstest.h"
#include "tests/ui/support/waiting.h"
#include "ui/plugins/plugindetail.h"
#include "ui/plugins/pluginspage.h"
#include "ui/widgets/tables/table.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using State = plugins::PluginState::State;

/// What a plugin says of itself in strangers' words (title, version, description, options) and how it fails in them,
/// followed over the Plugins page.
class StrangersInPluginsTest : public QObject, private StrangersTest {
    Q_OBJECT

    std::unique_ptr<PageBench> m_bench;
    QHash<QString, QString> m_texts; ///< By the plugin's name.
    int m_read = 0;
    int m_failed = 0;

    Page* page() { return m_bench->page(u"plugins"_s); }
    PluginDetail* detail() { return page()->findChild<PluginDetail*>(); }
    std::optional<plugins::PluginState> state(const QString& name) { return m_bench->station().plugins().find(name); }

    /// As TOML and Python both write it; halves of a pair have no UTF-8 and no place in TOML.
    static QString quoted(const QString& text)
    {
        QString written;
        for (const uint code : text.toUcs4()) {
            const bool isPlain = code >= 0x20 && code < 0x7f && code != '"' && code != '\\';
            const uint kept = code >= 0xd800 && code < 0xe000 ? 0xfffdU : code;
            written += isPlain ? QString(QChar(char16_t(code))) : u"\\U%1"_s.arg(kept, 8, 16, QChar(u'0'));
        }
        return u'"' + written + u'"';
    }
    void write(const QString& path, const QString& text)
    {
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly) && file.write(text.toUtf8()) > 0);
    }
    void followPlugin(const QString& name) { follow(&m_bench->window(), m_texts[name]); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_pipe.start());
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{pluginsPage()});
        for (const StrangersWords& words : strangersWords(m_pipe.path())) {
            const QString name = u"strange%1"_s.arg(m_texts.size() + 1);
            const QString folder = m_bench->folder() + u"/config/plugins/"_s + name;
            QVERIFY(QDir().mkpath(folder));
            const QString text = quoted(words.text.left(3000)); // of a file of 64 kB at most
            write(folder + u"/plugin.toml"_s,
                u"name = \"%1\"\napi = 1\ntitle = %2\nversion = %2\ndescription = %2\n"
                "[options.greeting]\ntype = \"text\"\nlabel = %2\nhelp = %2\n"_s.arg(name, text));
            write(folder + u"/plugin.py"_s,
                u"def start(plugin):\n    raise ValueError(%1 * %2)\n"_s.arg(text).arg(
                    words.text.size() > 3000 ? 300 : 1));
            m_texts.insert(name, words.text);
        }
        QVERIFY(m_bench->start());
        m_bench->window().goTo(u"plugins"_s);
        QVERIFY(page());
    }
    void cleanup() { leave(); }
    void cleanupTestCase()
    {
        m_bench.reset();
        QVERIFY2(m_read >= 12, qPrintable(QString::number(m_read)));
        QVERIFY2(m_failed >= 12, qPrintable(QString::number(m_failed)));
        QVERIFY2(m_reader.tips() > 50 && m_reader.labels() > 200 && m_reader.cells() > 200 && m_reader.texts() > 10,
            qPrintable(m_reader.counts()));
    }

    void plugins_data()
    {
        QTest::addColumn<QString>("name");
        for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it)
            QTest::newRow(qPrintable(it.key())) << it.key();
    }
    void plugins()
    {
        QFETCH(QString, name);
        QVERIFY(page()->goTo(name));
        QTRY_COMPARE(detail()->shown(), name);
        followPlugin(name);
        auto* table = page()->findChild<Table*>();
        table->setFocus();
        copy(table);
        if (state(name)->trouble.isEmpty()) {
            ++m_read;
            (void)waitFor(m_bench->station().plugins().setEnabled(name, true)); // and it fails at once
            QTRY_COMPARE(state(name)->state, State::Failed);
            m_bench->flush();
            followPlugin(name);
            ++m_failed;
        }
    }
};

QTEST_MAIN(StrangersInPluginsTest)
#include "tst_strangersinplugins.moc"
