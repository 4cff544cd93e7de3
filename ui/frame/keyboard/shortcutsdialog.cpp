#include "ui/frame/keyboard/shortcutsdialog.h"

#include <QHBoxLayout>
#include <QKeySequenceEdit>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include "ui/frame/keyboard/shortcutmodel.h"
#include "ui/frame/keyboard/shortcutregistry.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/display/notice.h"
#include "ui/widgets/display/texts.h"
#include "ui/widgets/tables/filterfield.h"
#include "ui/widgets/tables/rowfilter.h"
#include "ui/widgets/tables/table.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

// Qt's field puts this into itself, again and again, and Qt's own German says "Sie".
[[maybe_unused]] constexpr const char* fieldWords = QT_TRANSLATE_NOOP("QKeySequenceEdit", "Press shortcut");

} // namespace

ShortcutsDialog::ShortcutsDialog(ShortcutRegistry& registry, QWidget* parent)
    : Dialog(tr("Keyboard shortcuts"), parent),
      m_registry(registry),
      m_model(new ShortcutModel(registry, this)),
      m_table(new Table(u"shortcuts-table"_s, registry.memory(), this)),
      m_edit(new QKeySequenceEdit(this)),
      m_set(makeButton(tr("Set"), {}, this)),
      m_reset(makeButton(tr("As at first"), {}, this)),
      m_word(new Notice(Mark::Trouble, this))
{
    auto* filter = new FilterField(tr("Filter shortcuts"), this);
    m_table->setSource(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Shortcuts"));
    filter->drive(m_table->rows(), m_table);
    content()->setContentsMargins(0, 16, 0, 16);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(16, 0, 16, 0);
    top->addWidget(filter);
    content()->addLayout(top);
    content()->addWidget(m_table, 1);

    auto* row = new QHBoxLayout;
    row->setContentsMargins(16, 0, 16, 0);
    row->addWidget(new Text(tr("Keys"), Text::Size::Normal, Tone::Second, this));
    m_edit->setAccessibleName(tr("New keys for the chosen action"));
    row->addWidget(m_edit, 1);
    row->addWidget(m_set);
    row->addWidget(m_reset);
    content()->addLayout(row);
    auto* word = new QHBoxLayout;
    word->setContentsMargins(16, 0, 16, 0);
    word->addWidget(m_word);
    content()->addLayout(word);
    m_word->hide();
    QPushButton* all = makeButton(tr("All as at first"), u"undo-2"_s, this);
    foot()->addWidget(all);

    connect(m_table, &Table::chosenChanged, this, &ShortcutsDialog::showChosen);
    connect(m_edit, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsDialog::keysEdited);
    connect(m_set, &QPushButton::clicked, this, [this] {
        m_registry.setKey(chosen(), m_edit->keySequence());
        showChosen();
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_registry.resetKey(chosen());
        showChosen();
    });
    connect(all, &QPushButton::clicked, this, [this] {
        m_registry.resetAll();
        showChosen();
    });
    showChosen();
    resize(Metrics::px(620), Metrics::px(560));
    filter->setFocus();
}

QString ShortcutsDialog::chosen() const
{
    return m_model->idOf(m_table->currentSource());
}

void ShortcutsDialog::showChosen()
{
    const QString id = chosen();
    const QSignalBlocker quiet(m_edit);
    m_edit->clear();
    for (const ShortcutRegistry::Entry& entry : m_registry.entries()) {
        if (entry.id == id)
            m_edit->setKeySequence(entry.now);
    }
    m_edit->setEnabled(!id.isEmpty());
    m_set->setEnabled(false);
    m_reset->setEnabled(!id.isEmpty());
    m_word->hide();
}

void ShortcutsDialog::keysEdited()
{
    const QString holder = m_registry.holderOf(m_edit->keySequence(), chosen());
    m_set->setEnabled(!chosen().isEmpty());
    m_word->setVisible(!holder.isEmpty());
    m_word->setText(tr("%1 has these keys.").arg(holder), tr("Set takes them away from there."));
}

} // namespace everyport::ui
