#pragma once

#include <QWidget>

#include "ui/console/session/commandrecord.h"

class QVBoxLayout;

namespace everyport::ui {

class ConsoleController;
class FlowText;
class PendingRow;
class Text;

/// One command in the transcript: its number, what was typed, what came of it.
class CommandView : public QWidget {
    Q_OBJECT
public:
    CommandView(ConsoleController& controller, CommandRecordPtr record, QWidget* parent);

    const CommandRecordPtr& record() const { return m_record; }
    void refresh(); ///< The record has changed.
    void setChosen(bool chosen);
    void showLine(int line); ///< Of the command.
    QString firstLink() const;
    void copy();

    static int codeLeft(); ///< Where code begins, from the transcript's left edge.

Q_SIGNALS:
    void linkOpened(const QString& address);
    void grown();

protected:
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    QWidget* makePart(const CommandPart& part);
    void refreshPart(size_t at);

    struct Shown {
        CommandPart::Kind kind;
        QWidget* widget;
        QWidget* rest = nullptr;
    };
    ConsoleController& m_controller;
    CommandRecordPtr m_record;
    QVBoxLayout* m_column;
    FlowText* m_source = nullptr;
    std::vector<Shown> m_shown;
    bool m_isChosen = false;
};

} // namespace everyport::ui
