#pragma once

#include <QImage>
#include <QWidget>

#include "netcore/base/result.h"
#include "netcore/task/task.h"

class QToolButton;

namespace everyport {
class Reactor;
}

namespace everyport::ui {

class Text;

/// A picture of a look, from a file: chosen, shown in small, taken out. It is read and decoded once, by a thread for
/// files: until it comes the field says that it reads, and shows what it had. A later one takes its place, and what
/// comes after the field has gone is dropped. `reactor` must outlive it.
class PictureField : public QWidget {
    Q_OBJECT
public:
    PictureField(Reactor& reactor, const QString& name, QWidget* parent = nullptr);

    void setPicture(const QByteArray& bytes);       ///< Emits `decoded` alone, when it can be shown.
    const QImage& image() const { return m_image; } ///< Null: none, or it has not come yet.
    void take(const QString& file); ///< As if it had been chosen; `chosen` or `refused` tells how it ended.
    bool isReading() const { return m_reading.isValid(); }
    bool isTaking() const { return m_isTaking; } ///< It reads what was chosen: the look has not got it yet.

Q_SIGNALS:
    void chosen(const QByteArray& bytes); ///< Empty: taken out.
    void decoded();                       ///< What was set can be shown.
    void refused(const QString& why);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Picture {
        QByteArray bytes = {};
        QImage image = {};
    };
    static Result<Picture> read(const QString& file);
    void ask();
    void show(const Picture& picture);
    void decode();
    void begin(Task<Result<Picture>> reading, bool isTaking);
    void end(); ///< Also of what has not come yet.
    void say();

    Reactor& m_reactor;
    QString m_name;
    QByteArray m_bytes;
    QImage m_image;
    Text* m_said;
    QToolButton* m_remove;
    bool m_isTaking = false;
    Task<Result<Picture>> m_reading;
};

} // namespace everyport::ui
