// Copies a tree-sitter tree into a flat array, in preorder.
//
// The public cursor answers the same questions, at a third of the cost of everything that the core does after the parse: each
// step sets up an iterator anew, climbs hidden nodes and adds up rows and columns, which nobody here asks for. This walk
// visits every subtree once. It reads the library's own structures through the library's own headers, from the very sources
// that are compiled into the core, so the two cannot drift apart; `tests/test_core.py` proves it equal to the cursor.

#include "subtree.h"
#include "language.h"
#include "tree.h"

// Mirrors `NativeNode` in native.rs.
typedef struct {
  uint32_t start;
  uint32_t end;
  uint32_t next;
  uint32_t parent;
  uint16_t symbol;
  uint8_t field;
  uint8_t flags;
} NativeNode;

enum { EXTRA = 1, MISSING = 2, HAS_ERROR = 4 };

// A subtree whose children are being visited.
typedef struct {
  Subtree subtree;
  const TSSymbol *aliases; // of its production, or NULL
  const TSFieldMapEntry *fields;
  const TSFieldMapEntry *fields_end;
  uint32_t child;      // index of the next child
  uint32_t structural; // the same without extras: what aliases and fields count by
  uint32_t position;   // byte at which that child's padding begins; for the first child, at which the child itself does
  uint32_t node;       // index of the nearest visible node, this one included
  uint16_t field;      // field that a hidden node hands on to its children
  bool visible;
} Level;

typedef Array(Level) Levels;

static Level level_of(const TSLanguage *language, Subtree subtree, uint32_t start, uint32_t node, uint16_t field, bool visible) {
  Level level = {.subtree = subtree, .position = start, .node = node, .field = field, .visible = visible};
  level.aliases = ts_language_alias_sequence(language, subtree.ptr->production_id);
  ts_language_field_map(language, subtree.ptr->production_id, &level.fields, &level.fields_end);
  return level;
}

static NativeNode native_node(
  const TSLanguage *language, Subtree subtree, TSSymbol alias, uint32_t start, uint32_t parent, uint16_t field, bool broken
) {
  uint8_t flags = ts_subtree_extra(subtree) ? EXTRA : 0;
  if (broken && ts_subtree_error_cost(subtree) > 0) {
    flags |= HAS_ERROR;
    if (ts_subtree_missing(subtree)) flags |= MISSING;
  }
  return (NativeNode) {
    .start = start,
    .end = start + ts_subtree_size(subtree).bytes,
    .parent = parent,
    .symbol = ts_language_public_symbol(language, alias ? alias : ts_subtree_symbol(subtree)),
    .field = (uint8_t)field,
    .flags = flags,
  };
}

// Fills `nodes` with the tree under `root`, which has at most `capacity` visible nodes. Returns how many there are.
uint32_t uast_flatten(TSNode root, NativeNode *nodes, uint32_t capacity) {
  const TSLanguage *language = root.tree->language;
  Subtree top = *(const Subtree *)root.id;
  bool broken = ts_subtree_error_cost(top) > 0;
  uint32_t count = 0;
  if (capacity == 0) return 0;
  nodes[count++] = native_node(language, top, 0, ts_node_start_byte(root), 0, 0, broken);
  Levels levels = array_new();
  if (ts_subtree_child_count(top) > 0) {
    array_push(&levels, level_of(language, top, ts_node_start_byte(root), 0, 0, true));
  }
  while (levels.size > 0) {
    Level *level = array_back(&levels);
    if (level->child == level->subtree.ptr->child_count) {
      if (level->visible) nodes[level->node].next = count;
      levels.size--;
      continue;
    }
    Subtree child = ts_subtree_children(level->subtree)[level->child];
    uint32_t start = level->position + (level->child > 0 ? ts_subtree_padding(child).bytes : 0);
    TSSymbol alias = 0;
    uint16_t field = 0;
    if (!ts_subtree_extra(child)) {
      field = level->field;
      for (const TSFieldMapEntry *entry = level->fields; entry < level->fields_end; entry++) {
        if (!entry->inherited && entry->child_index == level->structural) {
          field = entry->field_id;
          break;
        }
      }
      if (level->aliases) alias = level->aliases[level->structural];
      level->structural++;
    }
    level->child++;
    level->position = start + ts_subtree_size(child).bytes;
    uint32_t parent = level->node;
    if (alias || ts_subtree_visible(child)) {
      if (count == capacity) break;
      nodes[count] = native_node(language, child, alias, start, parent, field, broken);
      nodes[count].next = count + 1;
      if (ts_subtree_child_count(child) > 0) {
        array_push(&levels, level_of(language, child, start, count, 0, true));
      }
      count++;
    } else if (ts_subtree_visible_child_count(child) > 0) {
      array_push(&levels, level_of(language, child, start, parent, field, false));
    }
  }
  nodes[0].next = count;
  array_delete(&levels);
  return count;
}
