#pragma once

#include <functional>

#include <QString>

class QFileDialog;
class QObject;
class QWidget;

namespace everyport::ui {

/// Asks for one file that is there, without blocking, and gives its path. `filters` as QFileDialog has them: "Keys
/// (*.pub);;All files (*)", empty for any. Who asked may go meanwhile: then nothing is called.
/// (QFileDialog::getOpenFileName would go on with a caller that is gone.)
void askWhichFile(QWidget* parent, const QString& title, const QString& filters, const QObject* who,
    std::function<void(const QString& path)> chosen);

/// Of a dialog that is open: where it is Qt's own, names, places and times are seen whole, times as they stand
/// elsewhere.
void makeRoom(QFileDialog& ask);

} // namespace everyport::ui
