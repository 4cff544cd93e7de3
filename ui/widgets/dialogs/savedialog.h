#pragma once

#include <functional>

#include <QString>
#include <QStringList>

class QObject;
class QWidget;

namespace everyport::ui {

/// A file to be written where a person says.
struct FileToSave {
    QString title = {};
    QString name = {}; ///< Proposed, with its ending; may begin with a folder.
    /// As QFileDialog has them: "Text (*.log)". A name without an ending gets the chosen one's first.
    QStringList filters = {};
    bool asksToReplace = true; ///< False: whoever writes it takes another name where one is there.
};

/// Asks without blocking, and gives the path. Who asked may go meanwhile: then nothing is called.
void askWhereToSave(
    QWidget* parent, const FileToSave& file, const QObject* who, std::function<void(const QString& path)> chosen);

} // namespace everyport::ui
