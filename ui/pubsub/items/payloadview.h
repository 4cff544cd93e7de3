#pragma once

#include <QWidget>

#include "protocols/xmpp/pubsub/nodes/pubsubtypes.h"

class QSettings;
class QStackedWidget;

namespace everyport::ui {

class CodeView;
class FieldsModel;
class Segments;
class Table;
class Text;

/// One item: its values in plain words, its XML, its JSON.
class PayloadView : public QWidget {
    Q_OBJECT
public:
    explicit PayloadView(QSettings& memory, QWidget* parent = nullptr);
    void show(const xmpp::PubsubItem* item); ///< Null: none is chosen.
    QString shownText() const;               ///< What is in front, for copying.
    QWidget* focusable() const;

private:
    enum Form { Readable, Xml, Json };
    void render();

    xmpp::PubsubItem m_item;
    Text* m_id;
    Text* m_who;
    Segments* m_forms;
    FieldsModel* m_fields;
    Table* m_table;
    CodeView* m_code;
    QStackedWidget* m_stack;
};

} // namespace everyport::ui
