#pragma once

#include <functional>

#include <QString>

class QWidget;

namespace everyport::ui {

/// Asks for one name: title, a field with what it is now, a verb. `check` gives the sentence that says what is wrong.
struct NameQuestion {
    QString title = {};
    QString label = {};
    QString help = {};
    QString verb = {};
    QString name = {};
    std::function<QString(const QString& name)> check = {};
    std::function<void(const QString& name)> apply = {};
};
void askForName(QWidget* parent, const NameQuestion& question);

} // namespace everyport::ui
