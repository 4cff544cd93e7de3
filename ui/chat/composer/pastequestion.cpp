#include "ui/chat/composer/pastequestion.h"

namespace everyport::ui {

PasteQuestion::PasteQuestion(QWidget* parent) : Notice(Mark::Info, parent)
{
    hide();
}

void PasteQuestion::ask(const QString& text, bool canBeOne)
{
    const int count = int(text.trimmed().count(QLatin1Char('\n'))) + 1;
    clearButtons();
    setText(tr("Paste %n lines?", nullptr, count), canBeOne ? QString() : tr("Each would be a message of its own."));
    addButton(tr("All lines"), {}, [this, text] {
        hide();
        Q_EMIT insertWanted(text);
    });
    addButton(tr("In one line"), {}, [this, text] {
        hide();
        Q_EMIT insertWanted(text.simplified());
    });
    addButton(tr("Do not paste"), {}, [this] {
        hide();
        Q_EMIT refused();
    });
    show();
}

} // namespace everyport::ui
