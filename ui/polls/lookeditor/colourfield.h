#pragma once

#include <QToolButton>

class QLineEdit;

namespace everyport::ui {

/// A colour of a look: pressed, it opens a dialog for colours; Delete takes it back to what we would show.
class ColourSwatch : public QToolButton {
    Q_OBJECT
public:
    explicit ColourSwatch(const QString& name, QWidget* parent = nullptr);

    QColor colour() const { return m_colour; } ///< Invalid: ours.
    void setColour(const QColor& colour);      ///< Emits nothing.
    void setOurs(const QColor& ours);          ///< What is shown where none is chosen.

Q_SIGNALS:
    void chosen(const QColor& colour); ///< By hand.

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void ask();
    void say();

    QString m_name;
    QColor m_colour;
    QColor m_ours;
};

/// The same beside a field where it can be typed: "#14262c". Empty: ours.
class ColourField : public QWidget {
    Q_OBJECT
public:
    explicit ColourField(const QString& name, QWidget* parent = nullptr);

    void setColour(const QColor& colour); ///< Emits nothing.
    void setOurs(const QColor& ours) { m_swatch->setOurs(ours); }
    QString fault() const; ///< What is typed is no colour.

Q_SIGNALS:
    void typed(const QColor& colour);
    void chosen(const QColor& colour); ///< In the dialog.

private:
    ColourSwatch* m_swatch;
    QLineEdit* m_field;
};

} // namespace everyport::ui
