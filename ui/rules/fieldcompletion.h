#pragma once

#include <QObject>

#include "app/rules/events/eventkinds.h"

class QCompleter;
class QRect;
class QStandardItemModel;
class QWidget;

namespace everyport::ui {

/// Offers an event's fields where somebody types "{" in a text: with what they are, and a value as it might be. Enter
/// or Tab takes the chosen one, Escape none. The text is a QLineEdit or a QPlainTextEdit, which owns this.
class FieldCompletion : public QObject {
    Q_OBJECT
public:
    explicit FieldCompletion(QWidget* text);

    void setFields(const rules::EventKind& kind);
    QCompleter* completer() const { return m_completer; }

    static void insert(QWidget* text, const QString& field); ///< "{field}" where the cursor is.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();
    void take(const QString& field);
    QString beforeCursor() const;
    QString afterCursor() const;
    QRect cursorRect() const;

    QWidget* m_text;
    QStandardItemModel* m_fields;
    QCompleter* m_completer;
};

/// The text without a field that is still being written: "{a} {b" is "{a} ".
QString withoutOpenField(const QString& text);

} // namespace everyport::ui
