#include "ui/console/session/promptoptions.h"

#include <QActionGroup>
#include <QSettings>

namespace everyport::ui {

using namespace Qt::StringLiterals;

PromptOptions::PromptOptions(QSettings& memory, QObject* parent)
    : QObject(parent),
      completeAction(new QAction(tr("Complete while typing"), this)),
      desktopKeysAction(new QAction(tr("Keys of the desktop"), this)),
      emacsKeysAction(new QAction(tr("Keys of Emacs"), this)),
      viKeysAction(new QAction(tr("Keys of Vi"), this)),
      m_memory(memory)
{
    completeAction->setCheckable(true);
    completeAction->setChecked(memory.value(u"console/completes"_s, true).toBool());
    completeAction->setToolTip(
        tr("Names that fit are offered as you type; Tab takes one. Without it Tab asks for them"));
    connect(completeAction, &QAction::toggled, this, [this](bool completes) {
        m_memory.setValue(u"console/completes"_s, completes);
        Q_EMIT changed();
    });
    auto* group = new QActionGroup(this);
    for (QAction* action : {desktopKeysAction, emacsKeysAction, viKeysAction}) {
        action->setCheckable(true);
        group->addAction(action);
    }
    desktopKeysAction->setToolTip(tr("In the prompt, as in any other field"));
    emacsKeysAction->setToolTip(tr("In the prompt: Ctrl+A, Ctrl+K, Ctrl+Y, Alt+F, Ctrl+T …"));
    viKeysAction->setToolTip(tr("In the prompt: Esc begins commands, i goes on typing"));
    setKeys(PromptKeys::named(memory.value(u"console/keys"_s).toString()));
    connect(group, &QActionGroup::triggered, this, [this] { setKeys(keys()); });
}

PromptKeys::Kind PromptOptions::keys() const
{
    return emacsKeysAction->isChecked() ? PromptKeys::Kind::Emacs
        : viKeysAction->isChecked()     ? PromptKeys::Kind::Vi
                                        : PromptKeys::Kind::Desktop;
}

void PromptOptions::setKeys(PromptKeys::Kind kind)
{
    QAction* action = kind == PromptKeys::Kind::Emacs ? emacsKeysAction
        : kind == PromptKeys::Kind::Vi                ? viKeysAction
                                                      : desktopKeysAction;
    action->setChecked(true);
    m_memory.setValue(u"console/keys"_s, PromptKeys::nameOf(kind));
    Q_EMIT changed();
}

QList<QAction*> PromptOptions::actions() const
{
    return {completeAction, desktopKeysAction, emacsKeysAction, viKeysAction};
}

} // namespace everyport::ui
