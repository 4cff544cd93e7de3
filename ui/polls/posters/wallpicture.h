#pragma once

#include <QImage>
#include <QObject>

#include "netcore/task/task.h"

namespace everyport {
class Reactor;
}

namespace everyport::ui {

/// The picture of who has won, or of a slide, read and decoded by a thread: it is asked for at each paint, and its file
/// is a person's own, as large and as slow to read as they like. Holds one. `reactor` outlives it.
class WallPicture : public QObject {
    Q_OBJECT
public:
    static constexpr int side = 2000;                         ///< At most, in pixels.
    static constexpr qint64 largestFile = 64ll * 1024 * 1024; ///< Of a larger one nothing is shown.

    explicit WallPicture(Reactor& reactor, QObject* parent = nullptr);

    /// What is read is kept there (app/polls/keptpictures.h), and shown from there where its own file has gone.
    void setDataFolder(const QString& folder) { m_dataFolder = folder; }
    /// Null until `came` tells that it is there, and where there is none.
    QImage of(const QString& file);
    void forget(); ///< The file may be another by now.

Q_SIGNALS:
    void came();

private:
    Reactor& m_reactor;
    QString m_dataFolder;
    QString m_file;
    QImage m_image;
    Task<QImage> m_reading;
};

} // namespace everyport::ui
