#pragma once

#include <functional>
#include <memory>

#include <QString>

class QObject;
class QPagedPaintDevice;
class QWidget;

namespace everyport::ui {

/// Asks for a printer, or a PDF, without blocking, and has `paint` paint on it. `title` is what the printer calls the
/// document. `printed` hears whether it could, and into which file; for paper that is empty. Who asked may go
/// meanwhile: then nothing is called.
void askWhereToPrint(QWidget* parent, const QString& title, const QObject* who,
    std::function<bool(QPagedPaintDevice& device)> paint, std::function<void(bool done, const QString& file)> printed);

/// The same for what is only made once somebody has said where it is to stand: `chosen` paints on it when it will.
void askForPrinter(QWidget* parent, const QString& title, const QObject* who,
    std::function<void(const std::shared_ptr<QPagedPaintDevice>& device)> chosen);

/// The file that takes the place of paper; empty: there is none.
QString fileOf(const QPagedPaintDevice& device);

} // namespace everyport::ui
