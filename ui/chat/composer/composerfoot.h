#pragma once

#include <QWidget>

namespace everyport::ui {

class Text;

/// Below the input line: who is typing, and what the keys or the command do. There with and without words: nothing
/// moves.
class ComposerFoot : public QWidget {
    Q_OBJECT
public:
    explicit ComposerFoot(QWidget* parent = nullptr);

    void setTyping(const QStringList& names);
    void setHint(const QString& hint); ///< Of a command; empty: what Return does.

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showHint();

    Text* m_typing;
    Text* m_hint;
    QString m_wanted;
};

} // namespace everyport::ui
