#pragma once

#include <QImage>
#include <QWidget>

class QToolButton;

namespace everyport::ui {

class Text;

/// A picture of a look, from a file: chosen, shown in small, taken out. It is read and decoded once.
class PictureField : public QWidget {
    Q_OBJECT
public:
    explicit PictureField(const QString& name, QWidget* parent = nullptr);

    void setPicture(const QByteArray& bytes); ///< Emits nothing.
    const QImage& image() const { return m_image; }
    void take(const QString& file); ///< As if it had been chosen.

Q_SIGNALS:
    void chosen(const QByteArray& bytes); ///< Empty: taken out.
    void refused(const QString& why);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void ask();
    void show(const QByteArray& bytes, const QImage& image);

    QString m_name;
    QByteArray m_bytes;
    QImage m_image;
    Text* m_said;
    QToolButton* m_remove;
};

} // namespace everyport::ui
