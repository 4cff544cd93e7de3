#include "ui/console/session/promptoptions.h"

#include <QSettings>

namespace everyport::ui {

using namespace Qt::StringLiterals;

PromptOptions::PromptOptions(QSettings& memory, QObject* parent)
    : QObject(parent), completeAction(new QAction(tr("Complete while typing"), this)), m_memory(memory)
{
    completeAction->setCheckable(true);
    completeAction->setChecked(memory.value(u"console/completes"_s, true).toBool());
    completeAction->setToolTip(tr("Names that fit are offered as you type; Tab takes one. Without it Tab asks for them"));
    connect(completeAction, &QAction::toggled, this, [this](bool completes) {
        m_memory.setValue(u"console/completes"_s, completes);
        Q_EMIT changed();
    });
}

} // namespace everyport::ui
